import type { Article, Coverage } from "../../graph/coverage.ts";
import { formatLagRange, gapBetween } from "../../state/lag-format.ts";
import { likenessOf } from "../../state/same-text.ts";

type Tie = Article["ties"][number];

/** What ties an article to another of its story: each reason as a phrase about the other. */
export function tieReasons(article: Article, tie: Tie, coverage: Coverage): string[] {
  const { words } = tie;
  const isWord = words.length === 1 ? "a rare word" : "rare words";
  return [
    tie.related ? relatedInWords(article, tie.article) : "",
    tie.wire ? wireInWords(article, tie.article, coverage) : "",
    words.length === 0 ? "" : `${isWord} in both titles: ${words.join(", ")}`,
    gapInWords(article, coverage.articles.get(tie.article)),
  ].filter((reason) => reason !== "");
}

function relatedInWords({ lists, listedBy }: Article, other: string): string {
  if (!listedBy.includes(other)) return "this article lists it as related";
  return lists.includes(other)
    ? "each lists the other as related"
    : "it lists this article as related";
}

const WIRE = {
  text: "the same wire text",
  headline: "the same headline",
  others: "tied by other copies",
};

function wireInWords(article: Article, key: string, coverage: Coverage): string {
  const other = coverage.articles.get(key);
  return other ? WIRE[likenessOf(article, other, coverage)] : "";
}

function gapInWords(article: Article, other: Article | undefined): string {
  const gap = gapBetween(article, other);
  if (gap === null) return "";
  if (gap.isSameMinute) return "in the same minute";
  return gap.isSameDay ? "on the same day" : `${formatLagRange(gap)} apart`;
}
