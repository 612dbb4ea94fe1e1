import type { Coverage } from "../../graph/coverage.ts";

/**
 * The articles by which a provider has part in a story or in a wire copy (named by the key of its
 * earliest article). Keys of articles in time order.
 *
 * Cost: O(n), once; a look-up is constant.
 */
export function providerReports(
  coverage: Coverage,
): (group: string, provider: string) => readonly string[] {
  const reports = new Map<string, Map<string, string[]>>();
  const add = (group: string, provider: string, article: string) => {
    const ofGroup = reports.get(group) ?? new Map<string, string[]>();
    reports.set(group, ofGroup);
    const known = ofGroup.get(provider);
    if (known) known.push(article);
    else ofGroup.set(provider, [article]);
  };
  for (const { key, provider, story, wire } of coverage.articles.values()) {
    if (story !== null) add(story, provider, key);
    if (wire !== null) add(wire, provider, key);
  }
  return (group, provider) => reports.get(group)?.get(provider) ?? [];
}
