import type { Rulings } from "../identity/rulings.ts";
import { quote } from "../reading/complaint.ts";
import type { FieldPath, FieldReader } from "../reading/field-reader.ts";
import { foldName } from "../text/clean-text.ts";
import { Domain, Line, List } from "../reading/article-fields.ts";
import { type Item, readItems } from "./read-items.ts";
import { readMapping } from "./read-mapping.ts";
import { complainOfPairsInBoth, pagesOf, readPages } from "./read-pages.ts";
import { OutletSetting, TopicSetting } from "./settings-fields.ts";

/** The settings that settle what is one and what is not. */
export const RULINGS = ["providers", "topics", "same", "different"] as const;

type Raw = Readonly<Record<string, unknown>>;

/** What a corpus settles, and each address that it names for that. */
interface ReadRulings {
  readonly rulings: Rulings;
  /** Canonical URLs. */
  readonly addresses: readonly Item<string>[];
}

/** Reads them from the data of corpus.yml; a wrong one is a mistake of the reader, and left out. */
export function readRulings(reader: FieldReader, data: Raw): ReadRulings {
  const providers = readProviders(reader, data);
  const topics = readTopics(reader, data);
  const same = readPages(reader, data, "same");
  const different = readPages(reader, data, "different");
  complainOfPairsInBoth(reader, same, different);
  return {
    rulings: { providers, topics, same: same.map(pagesOf), different: different.map(pagesOf) },
    addresses: [...same, ...different].flatMap((group) => group.addresses),
  };
}

function readProviders(reader: FieldReader, data: Raw): Rulings["providers"] {
  const seen = new Map<string, string>();
  return readMappings(reader, data, "providers", OutletSetting, ({ name, domains }, at) => {
    const usable = readItems(reader, domains, [...at, "domains"], Domain);
    const own = usable.filter(({ value, path }) =>
      isNew(reader, seen, value, path, "is named for another provider as well; keep one"),
    );
    if (own.length === 0) reader.mistake(at, needs("a provider", "domains", "- example.com"));
    return name === null || own.length === 0
      ? null
      : { name, domains: own.map(({ value }) => value) };
  });
}

function readTopics(reader: FieldReader, data: Raw): Rulings["topics"] {
  const seen = new Map<string, string>();
  return readMappings(reader, data, "topics", TopicSetting, ({ name, aliases }, at) => {
    const usable = readItems(reader, aliases, [...at, "aliases"], Line);
    const own = usable.filter(({ value, path }) =>
      isNew(reader, seen, foldName(value), path, "is an alias of another topic as well; keep one"),
    );
    if (own.length === 0) reader.mistake(at, needs("a topic", "aliases", "- A.I."));
    return name === null || own.length === 0
      ? null
      : { name, aliases: own.map(({ value }) => value) };
  });
}

/** The entries of a list of mappings with these fields; without a name, or with a field unknown, a mistake. */
function readMappings<F extends typeof OutletSetting | typeof TopicSetting, T extends object>(
  reader: FieldReader,
  data: Raw,
  setting: string,
  fields: F,
  take: (entry: ReturnType<typeof reader.readAll<F>>, at: FieldPath) => T | null,
): T[] {
  const entries = reader.read(List, data[setting], [setting]) ?? [];
  return entries.flatMap((raw, index) => {
    const at = [setting, index];
    const mapping = readMapping(reader, raw, Object.keys(fields), at);
    if (mapping === null) return [];
    const entry = reader.readAll(fields, mapping, at);
    if (entry.name === null) reader.mistake(at, `${at.join(".")} has no usable name; add one`);
    return take(entry, at) ?? [];
  });
}

/** Whether a value is met for the first time; otherwise a mistake. */
function isNew(
  reader: FieldReader,
  seen: Map<string, string>,
  value: string,
  path: FieldPath,
  reason: string,
): boolean {
  const where = path.slice(0, 2).join(".");
  const before = seen.get(value);
  if (before === undefined) seen.set(value, where);
  if (before !== undefined && before !== where) {
    reader.mistake(path, `${path.join(".")} ${quote(value)} ${reason}`);
  }
  return before === undefined;
}

function needs(what: string, field: string, example: string): string {
  return `${what} needs ${field}; expected a list such as \`${example}\``;
}
