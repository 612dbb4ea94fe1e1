import { Mapping } from "../reading/article-fields.ts";
import { quote } from "../reading/complaint.ts";
import type { FieldPath, FieldReader } from "../reading/field-reader.ts";

/** An entry of a list as a mapping, null when it is none; each field that isn't known is a mistake of the reader. */
export function readMapping(
  reader: FieldReader,
  raw: unknown,
  known: readonly string[],
  at: FieldPath,
): Readonly<Record<string, unknown>> | null {
  const mapping = reader.read(Mapping, raw, at);
  for (const key of Object.keys(mapping ?? {}).filter((key) => !known.includes(key))) {
    reader.mistake(
      [...at, key],
      `${quote(key)} is not known here; known: ${known.join(", ")}; remove it`,
    );
  }
  return mapping;
}
