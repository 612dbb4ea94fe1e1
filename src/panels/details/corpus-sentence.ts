import type { Article, Coverage } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { type InSight, type Piece, summary } from "../../state/filters/summary.ts";
import type { Presence } from "../../state/presence/presence.ts";
import { sameText } from "../../state/same-text.ts";
import { spanInWords } from "./span-words.ts";

/** What a corpus is, whatever is in view. Cost: O(n). */
export function corpusSentences(coverage: Coverage, zone: string): string {
  const { articles, providers, dated } = coverage;
  const when = spanInWords(dated, zone);
  const who = `${countOf(articles.size, "article")} by ${countOf(providers.size, "provider")}`;
  const all = [...articles.values()];
  const sentences = [
    when === "" ? `${who}.` : `${who}, ${when}.`,
    ...undatedInWords(all),
    ...foundInWords(coverage, coverage.stories.size, () => true),
    filedInWords(all),
  ];
  return sentences.join(" ");
}

/**
 * What is in view where that is not all: the summary with exact times, how much of it is undated, in
 * stories, run by several, filed.
 *
 * Cost: O(n).
 */
export function viewSentences(
  sight: InSight,
  presence: Pick<Presence, "has">,
  zone: string,
): readonly Piece[] {
  const { coverage, counts, filters } = sight;
  const inView = [...coverage.articles.values()].filter(({ key }) => presence.has(key));
  const days = spanInWords(inView, zone);
  const first = summary({ ...sight, days: days === "" ? sight.days : days });
  if (inView.length === 0) return [...first, { is: "words", text: "." }];
  const more = [
    ...undatedInWords(inView),
    ...foundInWords(coverage, counts.stories, (key) => presence.has(key)),
    ...(filters.filed.length > 0 ? [] : [filedOfThemInWords(inView)]),
  ];
  return [...first, { is: "words", text: [".", ...more].join(" ") }];
}

const earliest = new WeakMap<Coverage, readonly Article[]>();

/** The earliest article of each wire copy. Cost: O(n), once for a coverage. */
function earliestOf(coverage: Coverage): readonly Article[] {
  const known = earliest.get(coverage);
  if (known) return known;
  const found = [...coverage.articles.values()].filter(({ key, wire }) => wire === key);
  earliest.set(coverage, found);
  return found;
}

/** Those that list them need not be in view. */
function filedOfThemInWords(articles: readonly Article[]): string {
  const filed = articles.filter((article) => article.filed).length;
  const listed = articles.length - filed;
  if (listed === 0 || filed === 0) return `${listed === 0 ? "Filed" : "Only listed"}, all of them.`;
  return `${formatCount(filed)} filed, ${formatCount(listed)} only listed.`;
}

function undatedInWords(articles: readonly Article[]): string[] {
  const undated = articles.filter(({ time }) => time === null).length;
  return undated === 0 ? [] : [`${countOf(undated, "article")} undated.`];
}

function foundInWords(
  coverage: Coverage,
  stories: number,
  isIn: (article: string) => boolean,
): string[] {
  const copied = copiedInWords(coverage, isIn);
  const found = [
    stories === 0 ? "" : countOf(stories, "story"),
    copied === "" ? "" : `${copied} that several outlets ran`,
  ].filter((part) => part !== "");
  return found.length === 0 ? [] : [`Among them ${found.join(", and ")}.`];
}

/** `2 texts and 1 headline`: a group is a text when it has one copy by text, the stronger evidence. */
function copiedInWords(coverage: Coverage, isIn: (article: string) => boolean): string {
  const groups = earliestOf(coverage)
    .filter(({ key, copies }) => [key, ...copies].filter(isIn).length > 1)
    .map((earliest) => sameText(earliest, coverage)?.copies ?? []);
  const texts = groups.filter((copies) => copies.some(({ by }) => by === "text")).length;
  const headlines = groups.length - texts;
  return [
    texts === 0 ? "" : countOf(texts, "text"),
    headlines === 0 ? "" : countOf(headlines, "headline"),
  ]
    .filter((part) => part !== "")
    .join(" and ");
}

function filedInWords(articles: readonly Article[]): string {
  const filed = articles.filter((article) => article.filed).length;
  const listed = articles.length - filed;
  if (listed === 0) return "All articles are filed.";
  const are = filed === 1 ? "is" : "are";
  return `${formatCount(filed)} of the articles ${are} filed; ${formatCount(listed)} only listed, as related to those.`;
}
