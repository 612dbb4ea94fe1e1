import type { Article, Coverage } from "../../graph/coverage.ts";
import { formatLagRange, gapBetween } from "../../state/lag-format.ts";
import { sameText } from "./same-text.ts";

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

/** Both texts lead to the earliest one's; where one does by its headline alone, so does the pair. */
function wireInWords(article: Article, other: string, coverage: Coverage): string {
  const copies = sameText(article, coverage)?.copies ?? [];
  const isHeadline = copies.some(
    ({ key, by }) => by === "headline" && (key === article.key || key === other),
  );
  return isHeadline ? "the same headline" : "the same wire text";
}

function gapInWords(article: Article, other: Article | undefined): string {
  const gap = gapBetween(article, other);
  if (gap === null) return "";
  if (gap.isSameMinute) return "in the same minute";
  return gap.isSameDay ? "on the same day" : `${formatLagRange(gap)} apart`;
}
