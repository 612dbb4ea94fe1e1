import * as v from "valibot";
import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { cleanText } from "./clean-text.ts";
import { type Complaint, complain, type Position, quote } from "./complaint.ts";
import { positionOf } from "./field-position.ts";
import { FieldReader } from "./field-reader.ts";

/** The name of the file, in the corpus folder itself, that says how to read the corpus. */
export const SETTINGS_FILE = "corpus.yml";

const Title = v.pipe(
  v.string((issue) => `is ${quote(issue.input)}; expected text; put it in quotes`),
  v.transform(cleanText),
  v.minLength(1, "is empty; write a title, or leave the field out"),
);

const Settings = { title: Title } as const;

export interface CorpusSettings {
  readonly title: string | null;
  readonly complaints: readonly Complaint[];
}

/** Reads the text of corpus.yml. Never throws: a mistake is a complaint and costs its own setting only. */
export function readCorpusSettings(text: string): CorpusSettings {
  let data: unknown;
  try {
    data = load(text.replace(/^\uFEFF/, ""), { schema: CORE_SCHEMA }) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark as YAMLException["mark"] | undefined;
    const position = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
    return onlyComplaint(position, `is not valid YAML: ${error.reason}; correct it`);
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return onlyComplaint(
      { line: 1, column: 1 },
      "is not a mapping; expected lines such as `title: …`",
    );
  }
  const reader = new FieldReader();
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(Settings, key)) continue;
    const known = Object.keys(Settings).join(", ");
    reader.mistake([key], `${quote(key)} is no setting of a corpus; known: ${known}; remove it`);
  }
  const { title } = reader.readAll(Settings, data as Record<string, unknown>, []);
  const complaints = reader.mistakes.map(({ path, reason }) =>
    complain(SETTINGS_FILE, positionOf(text, path), reason),
  );
  return { title, complaints };
}

function onlyComplaint(position: Position, reason: string): CorpusSettings {
  return {
    title: null,
    complaints: [complain(SETTINGS_FILE, position, `${SETTINGS_FILE} ${reason}`)],
  };
}
