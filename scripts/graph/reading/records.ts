import type { ArticleCopy } from "../../../src/corpus/reading/article-copy.ts";
import type { ReadFile } from "../../../src/corpus/reading/read-article-file.ts";

/** A copy without its place: what many files say in the same words of the same article. */
export type Content = Omit<ArticleCopy, "source" | "line" | "lists">;

/**
 * What one file holds, in few bytes: it keeps no path, since it is found by content, and its contents
 * are numbers in a table. Plain JSON.
 */
export interface FileRecord {
  /** Of each copy its content's number and its line, one after the other. */
  readonly copies: readonly number[];
  /** What each copy lists; 0 when none lists anything; 1 when the first lists the others, in order. */
  readonly lists: 0 | 1 | readonly (readonly string[])[];
  /** Line, column and reason. */
  readonly complaints: readonly (readonly [number, number, string])[];
}

/** A file's copies and complaints from its record. The parts that files share are one object. */
export function readFileOf(
  { copies, lists, complaints }: FileRecord,
  contents: readonly Content[],
  file: string,
): ReadFile {
  const made: ArticleCopy[] = [];
  for (let at = 0; at < copies.length; at += 2) {
    const content = contents[copies[at] ?? -1];
    if (content === undefined) throw new RangeError(`no content ${copies[at]}`);
    const listed = typeof lists === "number" ? NOTHING : (lists[at / 2] ?? NOTHING);
    made.push(copyOf(content, file, copies[at + 1] ?? 1, listed));
  }
  const [first, ...others] = made;
  if (lists === 1 && first) {
    const listed = others.map((other) => other.canonicalUrl);
    made[0] = copyOf(first, file, first.line, listed);
  }
  return {
    copies: made,
    complaints: complaints.map(([line, column, reason]) => ({ file, line, column, reason })),
  };
}

const NOTHING: readonly string[] = [];

/** Field by field: a spread takes ten times as long, and there is one for each copy of the corpus. */
function copyOf(
  content: Content,
  source: string,
  line: number,
  lists: readonly string[],
): ArticleCopy {
  return {
    canonicalUrl: content.canonicalUrl,
    url: content.url,
    aliases: content.aliases,
    filed: content.filed,
    source,
    line,
    title: content.title,
    excerpt: content.excerpt,
    publishedAt: content.publishedAt,
    dateNote: content.dateNote,
    type: content.type,
    category: content.category,
    quality: content.quality,
    heat: content.heat,
    published: content.published,
    domain: content.domain,
    providerName: content.providerName,
    topics: content.topics,
    lists,
  };
}

export function listsOf(copies: readonly ArticleCopy[]): FileRecord["lists"] {
  const [first, ...others] = copies;
  if (!first || others.some((other) => other.lists.length > 0))
    return copies.map((copy) => copy.lists);
  if (first.lists.length === 0) return 0;
  const isTheOthers =
    first.lists.length === others.length &&
    others.every((other, index) => other.canonicalUrl === first.lists[index]);
  return isTheOthers ? 1 : copies.map((copy) => copy.lists);
}

/** Whether a copy says what is known already. Looks at the fields of plain JSON, whatever they are. */
export function saysTheSame(copy: ArticleCopy, content: Content): boolean {
  for (const key in copy) {
    if (key === "source" || key === "line" || key === "lists") continue;
    if (!isEqual(copy[key as keyof Content], content[key as keyof Content])) return false;
  }
  return true;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
