import { cutText } from "../../corpus/text/cut.ts";
import type { Coverage } from "../../graph/coverage.ts";

/** Names stand on buttons here: long headlines are cut to so many UTF-16 units. */
const MOST = 48;

/**
 * What a key stands for, by its name: `The Star`, `“Amazon bans police use”`; of a link of a derived
 * network both ends. Text of the corpus: to be shown as text.
 */
export function thingWords(key: string, coverage: Coverage): string {
  const { articles, stories, graph } = coverage;
  const title = articles.get(key)?.title ?? stories.get(key)?.label;
  if (title !== undefined) return `“${cutText(title, MOST)}”`;
  if (graph.hasNode(key)) return cutText(graph.getNodeAttribute(key, "label"), MOST);
  if (!key.includes("~")) return cutText(key, MOST);
  return key
    .split("~")
    .map((end) => thingWords(end, coverage))
    .join(" and ");
}

/** One by its name, several by their number: `3 things`. */
export function thingsWords(keys: readonly string[], coverage: Coverage): string {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return thingWords(only, coverage);
  return `${keys.length} things`;
}
