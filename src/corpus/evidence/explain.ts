import type { OutletRecord } from "../firsts/outlets.ts";
import type { Corpus } from "../corpus.ts";
import type { Findings } from "../findings.ts";
import type { Lag } from "../firsts/time-span.ts";
import type { ArticleRecord, Revision } from "../identity/article-record.ts";
import { canonicalUrl } from "../identity/canonical-url.ts";
import type { Tie } from "../stories/stories.ts";

/**
 * One article's story, in lines for a reader: what it was made of and by which rule, what it is a copy
 * of, which story it is in and why, and where it stands there.
 *
 * @param address any address of the article.
 * @returns null when the corpus has no such article.
 */
export function explain(corpus: Corpus, findings: Findings, address: string): string[] | null {
  const canonical = canonicalUrl(address);
  const article = corpus.articles.find(
    (article) =>
      canonical !== null &&
      (article.canonicalUrl === canonical || article.aliases.includes(canonical)),
  );
  if (!article) return null;
  const titleOf = new Map(corpus.articles.map(({ canonicalUrl, title }) => [canonicalUrl, title]));
  const named: Name = (url) => `“${titleOf.get(url) ?? url}” ${url}`;
  return [
    article.title,
    `  ${article.url}`,
    ...copiesInLines(article),
    ...timeInLines(article),
    ...wireInLines(article, findings, named),
    ...storyInLines(article, findings, named),
  ];
}

/** An article by its headline and canonical URL. */
type Name = (canonicalUrl: string) => string;

/** A heading and what is under it; nothing without the latter. */
function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
}

function copiesInLines(article: ArticleRecord): string[] {
  const { canonicalUrl, domain, sources, aliases, joined, decisions, repaired, doubts } = article;
  return [
    ...section("Identity", [`article ${canonicalUrl}`, `provider ${domain}`]),
    ...section(
      `Copies: ${sources.length}, counted once`,
      sources.map(({ file, line, filed }) => `${filed ? "filed" : "listed"} ${file}:${line}`),
    ),
    ...section("Other addresses of it", aliases),
    ...section(
      "Pages that became one",
      joined.map(({ pages, alias, rule }) => `${pages.join(" + ")}: ${rule} (${alias})`),
    ),
    ...section(
      "Chosen where copies disagree",
      decisions.map(({ field, rule, from }) => `${field}: ${rule} (${from.file}:${from.line})`),
    ),
    ...section("Repaired", repaired),
    ...section("Doubts", doubts),
  ];
}

function timeInLines({ publishedAt, undated, revisions }: ArticleRecord): string[] {
  return [
    ...section("Published", [
      publishedAt === null ? `undated: ${undated ?? ""}` : timeInWords(publishedAt),
    ]),
    ...section("Other headlines and times", revisions.map(revisionInWords)),
  ];
}

function revisionInWords({ title, publishedAt }: Revision): string {
  return `“${title}” ${publishedAt === null ? "undated" : timeInWords(publishedAt)}`;
}

function timeInWords({ at, precision }: NonNullable<ArticleRecord["publishedAt"]>): string {
  return precision === "day" ? `${at.slice(0, 10)}, some time that day (UTC)` : at;
}

function wireInLines({ canonicalUrl }: ArticleRecord, { wires }: Findings, named: Name): string[] {
  const group = wires.find(
    ({ earliest, copies }) =>
      earliest === canonicalUrl || copies.some(({ article }) => article === canonicalUrl),
  );
  if (!group) return [];
  return section("Wire copy", [
    `${group.earliest === canonicalUrl ? "the earliest, this one" : "the earliest"}: ${named(group.earliest)}`,
    ...group.copies.map(({ article, by, similarity }) => {
      const evidence =
        by === "text"
          ? `the same text, ${similarity} of the word 3-grams shared`
          : "only the same headline";
      return `${evidence}: ${named(article)}${article === canonicalUrl ? " (this one)" : ""}`;
    }),
  ]);
}

function storyInLines({ canonicalUrl }: ArticleRecord, { stories }: Findings, named: Name) {
  const story = stories.find(({ articles }) => articles.includes(canonicalUrl));
  if (!story) return section("Story", ["none: no other article of this corpus is enough like it"]);
  const outlet = story.outlets.find(({ article }) => article === canonicalUrl);
  const ranked = story.outlets.filter(({ rank }) => rank !== null).length;
  return [
    ...section("Story", [
      `“${story.label}”, ${story.articles.length} articles of ${story.outlets.length} providers`,
      ...story.firsts.map((first) => `first in this corpus: ${named(first)}`),
    ]),
    ...section(
      "In it because of",
      (story.ties.get(canonicalUrl) ?? []).map((tie) => tieInWords(tie, named)),
    ),
    ...section(
      "Its place",
      outlet === undefined
        ? ["its provider has an earlier article in the story"]
        : placeInLines(outlet, ranked, named),
    ),
  ];
}

function placeInLines({ rank, copyOf, lag }: OutletRecord, ranked: number, named: Name): string[] {
  const place = rank === 1 ? "first" : `number ${rank}`;
  return [
    ...(rank === null ? [] : [`${place} of ${ranked} outlets with a report of their own`]),
    ...(copyOf === null ? [] : [`a wire copy of ${named(copyOf)}`]),
    ...(lag === null || rank === 1 ? [] : [`${lagInWords(lag)} after the first`]),
  ];
}

function tieInWords({ article, weight, related, wire, words, hours }: Tie, named: Name): string {
  const reasons = [
    ...(related ? ["a related link"] : []),
    ...(wire ? ["the same wire copy"] : []),
    ...(words.length > 0 ? [`the words ${words.join(", ")}`] : []),
    ...(hours === null ? [] : [`${spanInWords(hours * 60)} apart`]),
  ];
  return `${weight.toFixed(2)} ${named(article)}: ${reasons.join(", ")}`;
}

function lagInWords({ least, most }: Lag): string {
  const [low, high] = [spanInWords(least / 60), spanInWords(most / 60)];
  return low === high ? low : `${low} to ${high}`;
}

/** `2 h 14 min`. */
function spanInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} min`] : []),
  ].join(" ");
}
