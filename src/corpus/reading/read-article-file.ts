import type { ArticleUrl } from "../identity/canonical-url.ts";
import type { ArticleCopy } from "./article-copy.ts";
import {
  AddressFields,
  ArticleFields,
  Line,
  List,
  Mapping,
  ProviderFields,
} from "./article-fields.ts";
import { type Complaint, complain } from "./complaint.ts";
import { type FieldPath, FieldReader, type ReadFields } from "./field-reader.ts";
import { FrontMatterError, type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { providerDomain } from "../identity/provider-domain.ts";
import { compareText } from "../text/compare-text.ts";
import { readPublishTime } from "./publish-time.ts";

/** A file of a corpus: its path relative to the corpus, with `/`, and its text. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The copies that one file holds: its own article's first, then those that it lists. Plain JSON, to
 * be kept in a cache and sent between threads.
 */
export interface ReadFile {
  readonly copies: readonly ArticleCopy[];
  readonly complaints: readonly Complaint[];
}

/** Mistakes of one file that are told; nobody reads more before correcting these. */
const MOST_TOLD = 100;

/** Entries of one list that are read; the longest of thousands of real ones has some dozens. */
const MOST_ENTRIES = 1_000;

type Raw = Readonly<Record<string, unknown>>;

/** What reading one file needs at every step. */
interface Reading {
  readonly file: string;
  readonly reader: FieldReader;
  readonly lineOf: FrontMatter["lineOf"];
}

/**
 * Reads one file of a corpus. Never throws: what cannot be read is a complaint. A wrong optional
 * field costs that field; a missing or unusable URL, title or provider costs the entry, which is
 * skipped. All mistakes of a file are found in one run, and the good entries of its `related` are
 * kept even when its own article is skipped.
 *
 * Cost: linear in the text.
 */
export function readArticleFile({ path: file, text }: CorpusFile): ReadFile {
  let frontMatter: FrontMatter;
  try {
    frontMatter = readFrontMatter(text);
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    return { copies: [], complaints: [complain(file, error.position, error.message)] };
  }
  const { data, locate, lineOf } = frontMatter;
  const reader = new FieldReader();
  const copies = readCopies({ file, reader, lineOf }, data);
  const told = reader.mistakes.slice(0, MOST_TOLD);
  const complaints = told.map(({ path, reason }) => complain(file, locate(path), reason));
  const more = reader.mistakes.length - told.length;
  if (more > 0) {
    const reason = `and ${more} more mistakes in this file; correct these first`;
    complaints.push(complain(file, locate(reader.mistakes[MOST_TOLD]?.path ?? []), reason));
  }
  return { copies, complaints };
}

function readCopies(reading: Reading, data: Raw): ArticleCopy[] {
  const { reader } = reading;
  const article = readCopy(reading, data, []);
  const listed = readList(reader, data, "related", (entry, path) => {
    const fields = reader.read(Mapping, entry, path);
    return fields && readCopy(reading, fields, path);
  });
  if (article === null) return listed;
  return [{ ...article, lists: listed.map((copy) => copy.canonicalUrl) }, ...listed];
}

/** `path` is empty for the file's own article. */
function readCopy(reading: Reading, from: Raw, path: FieldPath): ArticleCopy | null {
  const { reader } = reading;
  const fields = reader.readAll(ArticleFields, from, path);
  const { title } = fields;
  const addresses = reader.readAll(AddressFields, from, path);
  const url = addresses.webUrl ?? addresses.originalUrl;
  const { time, note } = readTime(reader, from, path);
  const provider = readProvider(reader, from, path);
  const topics = readTopics(reader, from, path);
  if (url === null || title === null || provider === null) {
    const missing = [
      url === null ? "webUrl" : null,
      title === null ? "title" : null,
      provider === null ? "provider" : null,
    ].filter((name) => name !== null);
    reader.mistake(path, skipReason(path, missing));
    return null;
  }
  return {
    canonicalUrl: url.canonical,
    url: url.href,
    aliases: aliasesOf(addresses, url),
    filed: path.length === 0,
    source: reading.file,
    line: reading.lineOf(from),
    title,
    excerpt: fields.excerpt,
    publishedAt: time,
    dateNote: note,
    type: fields.type,
    category: fields.category,
    quality: fields.quality,
    heat: fields.heat,
    published: fields.published,
    domain: provider.domain ?? providerDomain(null, url.canonical),
    providerName: provider.name,
    topics,
    lists: [],
  };
}

function skipReason(path: FieldPath, missing: readonly string[]): string {
  const what = path.length === 0 ? "the article" : path.join(".");
  return `${what} is skipped: no usable ${missing.join(" and no usable ")}; add what is missing`;
}

/** Of five addresses most often only one, or none, has another canonical form. */
function aliasesOf(addresses: ReadFields<typeof AddressFields>, { canonical }: ArticleUrl) {
  const aliases: string[] = [];
  for (const name in addresses) {
    const alias = addresses[name as keyof typeof addresses]?.canonical ?? canonical;
    if (alias !== canonical && !aliases.includes(alias)) aliases.push(alias);
  }
  return aliases.length > 1 ? aliases.toSorted(compareText) : aliases;
}

function readTime(reader: FieldReader, from: Raw, path: FieldPath) {
  const name = "publishedDateTime";
  const read = readPublishTime(Object.hasOwn(from, name) ? from[name] : null);
  if (read.mistake !== null) {
    const at = [...path, name];
    reader.mistake(at, `${at.join(".")} ${read.mistake}`);
  }
  return read;
}

function readTopics(reader: FieldReader, from: Raw, path: FieldPath): string[] {
  return readList(reader, from, "topics", (name, at) => reader.read(Line, name, at), path);
}

/** Null when there is none with a name or a domain. */
function readProvider(reader: FieldReader, from: Raw, path: FieldPath) {
  const at = [...path, "provider"];
  const fields = reader.read(Mapping, from["provider"], at);
  if (fields === null) return null;
  const provider = reader.readAll(ProviderFields, fields, at);
  return provider.name === null && provider.domain === null ? null : provider;
}

/** The usable entries of a list, of which not all are read when it is long; an absent list is empty. */
function readList<T>(
  reader: FieldReader,
  from: Raw,
  name: string,
  readEntry: (entry: unknown, path: FieldPath) => T | null,
  path: FieldPath = [],
): T[] {
  const at = [...path, name];
  const entries = reader.read(List, from[name], at) ?? [];
  if (entries.length > MOST_ENTRIES) {
    const reason = `has ${entries.length} entries; the first ${MOST_ENTRIES} are read; shorten it`;
    reader.mistake(at, `${at.join(".")} ${reason}`);
  }
  return entries
    .slice(0, MOST_ENTRIES)
    .map((entry, index) => readEntry(entry, [...at, index]))
    .filter((entry) => entry !== null);
}
