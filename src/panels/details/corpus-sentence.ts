import type { Coverage } from "../../graph/coverage.ts";
import { countOf, formatCount } from "../../state/count-format.ts";
import { sameText } from "../../state/same-text.ts";
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

function foundInWords(coverage: Coverage): string[] {
  const { stories } = coverage;
  const copied = copiedInWords(coverage);
  const found = [
    stories.size === 0 ? "" : countOf(stories.size, "story"),
    copied === "" ? "" : `${copied} that several outlets ran`,
  ].filter((part) => part !== "");
  return found.length === 0 ? [] : [`Among them ${found.join(", and ")}.`];
}

/** `2 texts and 1 headline`: a group is a text when it has one copy by text, the stronger evidence. */
function copiedInWords(coverage: Coverage): string {
  const groups = [...coverage.articles.values()]
    .filter(({ key, wire }) => wire === key)
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

function filedInWords({ articles }: Coverage): string {
  const filed = [...articles.values()].filter((article) => article.filed).length;
  const listed = articles.size - filed;
  if (listed === 0) return "All articles are filed.";
  const are = filed === 1 ? "is" : "are";
  return `${formatCount(filed)} of the articles ${are} filed; ${formatCount(listed)} only listed, as related to those.`;
}
