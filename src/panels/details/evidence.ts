import type { Article } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { formatTime } from "../../state/time-format.ts";
import { capital } from "./capital.ts";

/** One kind of thing that is known of an article, by name. */
export interface Fact {
  readonly name: string;
  /** The values are addresses of pages. */
  readonly isAddress?: boolean;
  readonly values: readonly string[];
}

/** What the corpus has of an article: where from, under which other headlines, and how sure. */
export function evidenceOf(article: Article, zone: string): Fact[] {
  const { filed, sources, aliases, revisions, repaired, doubts, undated } = article;
  const facts: Fact[] = [
    {
      name: "In the corpus",
      values: [filed ? "Filed: it has a file of its own" : "Listed: known only from related links"],
    },
    { name: "Found at", values: sources.map(sourceInWords) },
    { name: "Other addresses", values: aliases, isAddress: true },
    {
      name: "Other headlines and times",
      values: revisions.map((revision) => revisionInWords(revision, article, zone)),
    },
    { name: "Mended", values: repaired.map((field) => `The ${field}, whose text was damaged`) },
    { name: "In doubt", values: doubts.map(capital) },
    { name: "Undated", values: undated === null ? [] : [capital(undated)] },
    ...ranksOf(article),
  ];
  return facts.filter(({ values }) => values.length > 0);
}

/** What there is to be found, in a few words: `2 sources, 1 other address, 1 doubt`. */
export function evidenceInShort({
  sources,
  aliases,
  revisions,
  repaired,
  doubts,
}: Article): string {
  return [
    sources.length === 0 ? "" : countOf(sources.length, "source"),
    aliases.length === 0 ? "" : addresses(aliases.length),
    revisions.length === 0 ? "" : countOf(revisions.length, "revision"),
    repaired.length === 0 ? "" : "mended",
    doubts.length === 0 ? "" : countOf(doubts.length, "doubt"),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function addresses(count: number): string {
  return `${formatCount(count)} other ${count === 1 ? "address" : "addresses"}`;
}

/** `articles/004.md:12, filed` */
function sourceInWords({ file, line, filed }: Article["sources"][number]): string {
  return `${file}:${line}, ${filed ? "filed" : "listed"}`;
}

/** Of a headline that is the article's own, the time alone is another. */
function revisionInWords(
  { title, publishedAt, precision }: Article["revisions"][number],
  article: Article,
  zone: string,
): string {
  const when =
    publishedAt === null || precision === null
      ? "undated"
      : formatTime(Date.parse(publishedAt), precision, zone);
  return title === article.title ? capital(when) : `“${title}”, ${when}`;
}

function ranksOf({ type, category, quality, heat }: Article): Fact[] {
  return [
    { name: "Type", values: known(type) },
    { name: "Category", values: known(category) },
    { name: "Quality (rank)", values: rank(quality) },
    { name: "Heat (rank)", values: rank(heat) },
  ];
}

function known(text: string | null): string[] {
  return text === null || text === "" ? [] : [text];
}

/** Ranks have no upper end, so they are named as what they are; below 0 means unknown. */
function rank(value: number | null): string[] {
  return value === null || value < 0 ? [] : [formatCount(value)];
}
