import type { Coverage } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { spanInWords } from "./span-words.ts";

/** What a corpus is, whatever the window: the header and the lists follow that. */
export function corpusSentences(coverage: Coverage, zone: string): string {
  const { articles, providers, undated, dated } = coverage;
  const when = spanInWords(dated, zone);
  const who = `${countOf(articles.size, "article")} by ${countOf(providers.size, "provider")}`;
  const sentences = [when === "" ? `${who}.` : `${who}, ${when}.`];
  if (undated.length > 0) sentences.push(`${countOf(undated.length, "article")} undated.`);
  sentences.push(...foundInWords(coverage), filedInWords(coverage));
  return sentences.join(" ");
}

function foundInWords({ articles, stories }: Coverage): string[] {
  const texts = [...articles.values()].filter(({ key, wire }) => wire === key).length;
  const found = [
    stories.size === 0 ? "" : countOf(stories.size, "story"),
    texts === 0 ? "" : `${countOf(texts, "text")} that several outlets ran`,
  ].filter((part) => part !== "");
  return found.length === 0 ? [] : [`Among them ${found.join(", and ")}.`];
}

function filedInWords({ articles }: Coverage): string {
  const filed = [...articles.values()].filter((article) => article.filed).length;
  const listed = articles.size - filed;
  if (listed === 0) return "All articles are filed.";
  const are = filed === 1 ? "is" : "are";
  return `${formatCount(filed)} of the articles ${are} filed; ${formatCount(listed)} only listed, as related to those.`;
}
