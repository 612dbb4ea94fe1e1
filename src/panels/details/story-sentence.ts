import type { Coverage, CoverageStory } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { paceInWords } from "./pace-words.ts";
import { spanInWords } from "./span-words.ts";

/** What a story came to: how many articles by whom, when, and how fast. Of the whole corpus, whatever the window. */
export function storySentence(story: CoverageStory, coverage: Coverage, zone: string): string {
  const articles = story.articles.flatMap((key) => coverage.articles.get(key) ?? []);
  const copies = story.outlets.filter(({ copyOf }) => copyOf !== null).length;
  const undated = articles.filter(({ time }) => time === null).length;
  const first = story.span === null ? null : Date.parse(story.span.first);
  const parts = [
    [sizeInWords(story), spanInWords(articles, zone)].filter((part) => part !== "").join(", "),
    paceInWords(story.halfLife, { articles, first }),
  ];
  const sentences = [parts.filter((part) => part !== "").join("; ")];
  if (copies > 0) {
    sentences.push(`${countOf(copies, "outlet")} ran a wire copy only`);
  }
  if (undated > 0)
    sentences.push(`${formatCount(undated)} ${undated === 1 ? "is" : "are"} undated`);
  return `${sentences.join(". ")}.`;
}

/** `12 articles by 9 outlets` */
export function sizeInWords({ articles, outlets }: CoverageStory): string {
  return `${countOf(articles.length, "article")} by ${countOf(outlets.length, "outlet")}`;
}
