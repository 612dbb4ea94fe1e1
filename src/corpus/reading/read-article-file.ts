import type { ArticleCopy } from "./article-copy.ts";
import { ArticleFields, Line, List, Mapping, ProviderFields } from "./article-fields.ts";
import { type Complaint, complain } from "./complaint.ts";
import { type FieldPath, FieldReader } from "./field-reader.ts";
import { FrontMatterError, type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { providerDomain } from "../identity/provider-domain.ts";

/** A file of a corpus: its path relative to the corpus, with `/`, and its text. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** The copies that one file holds: its own article's first, then those that it lists. */
export interface ReadFile {
  readonly copies: readonly ArticleCopy[];
  readonly complaints: readonly Complaint[];
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads one file of a corpus. Never throws: what cannot be read is a complaint. A wrong optional
 * field costs that field; a missing or unusable URL, title or provider costs the entry, which is skipped. All mistakes
 * of a file are found in one run, and the good entries of its `related` are kept even when its own
 * article is skipped.
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
  const reader = new FieldReader();
  const copies = readCopies(reader, frontMatter.data, file);
  const complaints = reader.mistakes.map(({ path, reason }) =>
    complain(file, frontMatter.locate(path), reason),
  );
  return { copies, complaints };
}

function readCopies(reader: FieldReader, data: Raw, source: string): ArticleCopy[] {
  const article = readCopy(reader, data, [], source);
  const listed = readList(reader, data, "related", (entry, path) => {
    const fields = reader.read(Mapping, entry, path);
    return fields && readCopy(reader, fields, path, source);
  });
  if (article === null) return listed;
  return [{ ...article, lists: listed.map((copy) => copy.canonicalUrl) }, ...listed];
}

/** `path` is empty for the file's own article. */
function readCopy(
  reader: FieldReader,
  from: Raw,
  path: FieldPath,
  source: string,
): ArticleCopy | null {
  const { webUrl, originalUrl, publishedDateTime, title, ...fields } = reader.readAll(
    ArticleFields,
    from,
    path,
  );
  const url = webUrl ?? originalUrl;
  const provider = readProvider(reader, from, path);
  const topics = readTopics(reader, from, path);
  const missing = [
    url === null ? "webUrl" : null,
    title === null ? "title" : null,
    provider === null ? "provider" : null,
  ].filter((name) => name !== null);
  if (url === null || title === null || provider === null) {
    reader.mistake(path, skipReason(path, missing));
    return null;
  }
  return {
    canonicalUrl: url.canonical,
    url: url.href,
    filed: path.length === 0,
    source,
    title,
    ...fields,
    publishedAt: publishedDateTime,
    domain: providerDomain(provider.domain, url.canonical),
    providerName: provider.name,
    topics,
    lists: [],
  };
}

function skipReason(path: FieldPath, missing: readonly string[]): string {
  const what = path.length === 0 ? "the article" : path.join(".");
  return `${what} is skipped: no usable ${missing.join(" and no usable ")}; add what is missing`;
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

/** The usable entries of a list; an absent list is empty. */
function readList<T>(
  reader: FieldReader,
  from: Raw,
  name: string,
  readEntry: (entry: unknown, path: FieldPath) => T | null,
  path: FieldPath = [],
): T[] {
  const at = [...path, name];
  const entries = reader.read(List, from[name], at) ?? [];
  return entries
    .map((entry, index) => readEntry(entry, [...at, index]))
    .filter((entry) => entry !== null);
}
