import type { Coverage, Topic } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import { paceInWords } from "./pace-words.ts";
import { spanInWords } from "./span-words.ts";

/** What a topic came to: its articles, by how many, when, and how fast. */
export function topicSentence(topic: Topic, coverage: Coverage, zone: string): string {
  const articles = topic.articles.flatMap((key) => coverage.articles.get(key) ?? []);
  const size = `${countOf(articles.length, "article")} by ${countOf(topic.providers, "provider")}`;
  const when = spanInWords(articles, zone);
  const pace = paceInWords(topic.halfLife, { articles, first: articles[0]?.time ?? null });
  const what = [size, when].filter((part) => part !== "").join(", ");
  return `${[what, pace].filter((part) => part !== "").join("; ")}.`;
}
