import { countOf } from "../../state/count-format.ts";
import type { Network } from "../../state/networks/network.ts";
import type { Around, MarkKind } from "../../state/view/view.ts";
import { around } from "../../state/walk/around.ts";

/** In the order in which they are said. */
const KINDS: readonly MarkKind[] = ["article", "provider", "topic", "story"];

/**
 * How many marks of each kind are within some steps, those in the middle left out:
 * `12 articles, 4 providers and 1 topic within 2 steps`.
 *
 * Cost: the links of what it reaches.
 */
export function reachWords(net: Network, { of, steps }: Pick<Around, "of" | "steps">): string {
  const counts = new Map<MarkKind, number>();
  for (const [key, distance] of around(net, of, steps)) {
    if (distance === 0) continue;
    const kind = net.graph.getNodeAttribute(key, "kind");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [countOf(count, kind)];
  });
  const within = `within ${countOf(steps, "step")}`;
  const last = parts.pop();
  if (last === undefined) return `Nothing ${within} over these kinds of link`;
  return `${parts.length === 0 ? last : `${parts.join(", ")} and ${last}`} ${within}`;
}
