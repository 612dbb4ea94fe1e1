import { cutText } from "../../corpus/text/cut.ts";
import type { Coverage } from "../../graph/coverage.ts";

/** Names stand on buttons, as a rule: long headlines are cut to so many UTF-16 units. */
const MOST = 48;

/**
 * What a key stands for, by its name: `The Star`, `“Amazon bans police use”`; of a link of a derived
 * network both ends. Text of the corpus: to be shown as text.
 *
 * @param most UTF-16 units of a name; `Infinity` leaves it whole.
 */
export function thingWords(key: string, coverage: Coverage, most = MOST): string {
  const { articles, stories, graph } = coverage;
  const title = articles.get(key)?.title ?? stories.get(key)?.label;
  if (title !== undefined) return `“${cutText(title, most)}”`;
  if (graph.hasNode(key)) return cutText(graph.getNodeAttribute(key, "label"), most);
  if (!key.includes("~")) return cutText(key, most);
  return key
    .split("~")
    .map((end) => thingWords(end, coverage, most))
    .join(" and ");
}

/** One by its name, several by their number: `3 things`. */
export function thingsWords(keys: readonly string[], coverage: Coverage): string {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return thingWords(only, coverage);
  return `${keys.length} things`;
}
