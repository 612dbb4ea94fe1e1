import { NO_RULINGS, type Rulings } from "../identity/rulings.ts";
import { List } from "../reading/article-fields.ts";
import { type Complaint, complain, type Position, quote } from "../reading/complaint.ts";
import { locator } from "../reading/field-position.ts";
import { type FieldMistake, FieldReader } from "../reading/field-reader.ts";
import { loadYaml, YamlError } from "../reading/load-yaml.ts";
import type { CorpusEvent } from "./event.ts";
import { readEvents } from "./read-events.ts";
import { type Item, readItems } from "./read-items.ts";
import { readRulings, RULINGS } from "./read-rulings.ts";
import { Glob, PlainSettings } from "./settings-fields.ts";

/** The name of the file, in the corpus folder itself, that says how to read the corpus. */
export const SETTINGS_FILE = "corpus.yml";

/** What a corpus says of itself, and settles that no rule can. */
export interface CorpusSettings {
  readonly title: string | null;
  readonly description: string | null;
  /** IANA name. */
  readonly timeZone: string | null;
  readonly rulings: Rulings;
  /** In order of time. */
  readonly events: readonly CorpusEvent[];
  /** Globs of files that are not read. */
  readonly exclude: readonly string[];
  readonly complaints: readonly Complaint[];
  /** Complaints about settings that the corpus, once read, shows to be without an effect. */
  readonly idle: (found: CorpusFound) => Complaint[];
}

/** What a corpus holds of what its settings name. */
interface CorpusFound {
  /** Whether a glob of `exclude` has matched anything. */
  readonly hasMatched: (glob: string) => boolean;
  /** Whether an article has this address, in its canonical form. */
  readonly isAddress: (canonicalUrl: string) => boolean;
}

/** Those of a corpus without a corpus.yml. */
export const NO_SETTINGS: CorpusSettings = {
  title: null,
  description: null,
  timeZone: null,
  rulings: NO_RULINGS,
  events: [],
  exclude: [],
  complaints: [],
  idle: () => [],
};

const KNOWN = [...Object.keys(PlainSettings), ...RULINGS, "events", "exclude"];

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
  const { globs, addresses, ...settings } = readSettings(
    reader,
    data as Readonly<Record<string, unknown>>,
  );
  const locate = locator(text);
  const complainOf = ({ path, reason }: FieldMistake) =>
    complain(SETTINGS_FILE, locate(path), reason);
  return {
    ...settings,
    exclude: globs.map(({ value }) => value),
    complaints: reader.mistakes.map(complainOf),
    idle: ({ hasMatched, isAddress }) =>
      [
        ...without(hasMatched, globs, "matches nothing in this corpus that isn't left out already"),
        ...without(isAddress, addresses, "is no address of an article of this corpus"),
      ].map(complainOf),
  };
}

function readSettings(reader: FieldReader, data: Readonly<Record<string, unknown>>) {
  for (const key of Object.keys(data)) {
    if (KNOWN.includes(key)) continue;
    reader.mistake(
      [key],
      `${quote(key)} is no setting of a corpus; known: ${KNOWN.join(", ")}; remove it`,
    );
  }
  const plain = reader.readAll(PlainSettings, data, []);
  return {
    ...plain,
    ...readRulings(reader, data),
    events: readEvents(reader, data, plain.timeZone ?? "UTC"),
    globs: readItems(reader, reader.read(List, data["exclude"], ["exclude"]), ["exclude"], Glob),
  };
}

/** The items that the corpus has nothing of, as mistakes. */
function without(
  isFound: (value: string) => boolean,
  items: readonly Item<string>[],
  reason: string,
): FieldMistake[] {
  return items
    .filter(({ value }) => !isFound(value))
    .map(({ value, path }) => ({
      path,
      reason: `${path.join(".")} ${quote(value)} ${reason}; correct it, or remove it`,
    }));
}

function onlyComplaint(position: Position, reason: string): CorpusSettings {
  return {
    ...NO_SETTINGS,
    complaints: [complain(SETTINGS_FILE, position, `${SETTINGS_FILE} ${reason}`)],
  };
}
