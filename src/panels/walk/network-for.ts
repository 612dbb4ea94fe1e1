import type { Coverage } from "../../graph/coverage.ts";
import { NETWORKS, type NetworkId } from "../../state/view/view.ts";

/** Whether a network has a mark that stands for a thing: of an article its provider or story does. */
function hasMark(network: NetworkId, key: string, coverage: Coverage): boolean {
  const { articles, providers, topics, stories } = coverage;
  const article = articles.get(key);
  if (network === "articles") return article !== undefined || providers.has(key) || topics.has(key);
  if (network === "providers") return article !== undefined || providers.has(key);
  return (article?.story ?? null) !== null || stories.has(key) || topics.has(key);
}

/** The first network with marks for all of them; null where none has. */
export function networkFor(keys: readonly string[], coverage: Coverage): NetworkId | null {
  return NETWORKS.find((network) => keys.every((key) => hasMark(network, key, coverage))) ?? null;
}
