import { type Layout, type LayoutInput } from "./layouts.ts";
import { articlesByTime } from "./time/articles-by-time.ts";
import { providersByTime, storiesByTime } from "./time/firsts-by-time.ts";

/**
 * Publish time runs from left to right, exactly linear; what has none stands in a column beyond the
 * right end. Of articles, providers or stories are rows, and a row's dots of about one time stand one
 * above the other. Providers and stories stand at the time of their first article, topics on the right.
 *
 * Cost: O(n log n) for n nodes.
 */
export function byTime(input: LayoutInput): Layout {
  if (input.network === "articles") return articlesByTime(input);
  return input.network === "providers" ? providersByTime(input) : storiesByTime(input);
}
