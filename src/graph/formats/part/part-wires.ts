import { comparePublishTimes } from "../../../corpus/reading/publish-time.ts";
import { compareText } from "../../../corpus/text/compare-text.ts";
import type { ArticleAttributes, SerializedCoverageGraph } from "../../contract.ts";
import { publishTimeOf } from "../publish-time-of.ts";

interface Copy {
  readonly key: string;
  readonly article: ArticleAttributes;
}

/**
 * The wire copies of a part: for each article that has its text with another, the key of the earliest
 * of them in the part. Where the earliest of the whole is there, it stays the one; a copy that is left
 * alone is none.
 *
 * Cost: O(n) for n nodes, and sorting the copies.
 */
export function wiresOfPart(nodes: SerializedCoverageGraph["nodes"]): ReadonlyMap<string, string> {
  const groups = new Map<string, Copy[]>();
  for (const { key, attributes } of nodes) {
    if (attributes.kind !== "article" || attributes.wire === null) continue;
    const group = groups.get(attributes.wire) ?? [];
    groups.set(attributes.wire, group);
    group.push({ key, article: attributes });
  }
  const wires = new Map<string, string>();
  for (const [known, group] of groups) {
    if (group.length < 2) continue;
    const earliest = group.some(({ key }) => key === known) ? known : earliestOf(group);
    for (const { key } of group) wires.set(key, earliest);
  }
  return wires;
}

function earliestOf(group: readonly Copy[]): string {
  return group.toSorted(byTime)[0]?.key ?? "";
}

/** By publish time, undated ones last, ties by key. */
function byTime(a: Copy, b: Copy): number {
  const [first, second] = [publishTimeOf(a.article), publishTimeOf(b.article)];
  const order =
    first === null || second === null
      ? Number(first === null) - Number(second === null)
      : comparePublishTimes(first, second);
  return order || compareText(a.key, b.key);
}
