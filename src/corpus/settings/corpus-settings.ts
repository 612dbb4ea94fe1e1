import { Line } from "../reading/article-fields.ts";
import { type Complaint, complain, type Position, quote } from "../reading/complaint.ts";
import { locator } from "../reading/field-position.ts";
import { FieldReader } from "../reading/field-reader.ts";
import { loadYaml, YamlError } from "../reading/load-yaml.ts";

/** The name of the file, in the corpus folder itself, that says how to read the corpus. */
export const SETTINGS_FILE = "corpus.yml";

const Settings = { title: Line } as const;

export interface CorpusSettings {
  readonly title: string | null;
  readonly complaints: readonly Complaint[];
}

/** Reads the text of corpus.yml. Never throws: a mistake is a complaint and costs its own setting only. */
export function readCorpusSettings(text: string): CorpusSettings {
  let data: unknown;
  try {
    data = loadYaml(text.replace(/^\uFEFF/, "")) ?? {};
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    return onlyComplaint(error.position, error.message);
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
  const locate = locator(text);
  const complaints = reader.mistakes.map(({ path, reason }) =>
    complain(SETTINGS_FILE, locate(path), reason),
  );
  return { title, complaints };
}

function onlyComplaint(position: Position, reason: string): CorpusSettings {
  return {
    title: null,
    complaints: [complain(SETTINGS_FILE, position, `${SETTINGS_FILE} ${reason}`)],
  };
}
