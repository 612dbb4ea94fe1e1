import type { Coverage, CoverageStory } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { copyLikeness } from "../../state/copy-words.ts";
import { paceInWords } from "./pace-words.ts";
import { spanInWords } from "./span-words.ts";

/** What a story came to: how many articles by whom, when, and how fast. Of the whole corpus, whatever the window. */
export function storySentence(story: CoverageStory, coverage: Coverage, zone: string): string {
  const articles = story.articles.flatMap((key) => coverage.articles.get(key) ?? []);
  const undated = articles.filter(({ time }) => time === null).length;
  const first = story.span === null ? null : Date.parse(story.span.first);
  const parts = [
    [sizeInWords(story), spanInWords(articles, zone)].filter((part) => part !== "").join(", "),
    paceInWords(story.halfLife, { articles, first }),
  ];
  const sentences = [parts.filter((part) => part !== "").join("; ")];
  sentences.push(...copiesInWords(story, coverage));
  if (undated > 0)
    sentences.push(`${formatCount(undated)} ${undated === 1 ? "is" : "are"} undated`);
  return `${sentences.join(". ")}.`;
}

/** How many outlets have no report of their own: those with another's text, and those with its headline. */
function copiesInWords({ outlets }: CoverageStory, coverage: Coverage): string[] {
  const copies = outlets.filter(({ copyOf }) => copyOf !== null);
  const texts = copies.filter((copy) => copyLikeness(copy, coverage) === "text").length;
  const headlines = copies.length - texts;
  const counts = headlines === 1 ? "counts as a wire copy" : "count as wire copies";
  return [
    texts === 0 ? "" : `${countOf(texts, "outlet")} ran a wire copy only`,
    headlines === 0 ? "" : `${countOf(headlines, "outlet")} ${counts} by headline alone`,
  ].filter((part) => part !== "");
}

/** `12 articles by 9 outlets` */
export function sizeInWords({ articles, outlets }: CoverageStory): string {
  return `${countOf(articles.length, "article")} by ${countOf(outlets.length, "outlet")}`;
}
