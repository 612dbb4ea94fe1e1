import { linkTableOf } from "../../state/networks/link-table.ts";
import type { State } from "../../state/state.ts";
import type { LinkKind } from "../../state/view/view.ts";

/**
 * How many links of each kind the network would draw if it were chosen: both their ends are there.
 * Between providers, how many of them share something of that kind.
 *
 * Cost: all links of the network, and between providers the articles behind each.
 */
export function linkCounts(state: State): ReadonlyMap<LinkKind, number> {
  const drawn = state.drawn.value;
  const { now } = state.presence.value;
  const counts = new Map<LinkKind, number>();
  const add = (kind: LinkKind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const inView = (key: string) => now.has(key);
  const { graph } = drawn;
  const links = linkTableOf(graph);
  // Asked once a node: a network has many more links.
  const isThere = graph.mapNodes((key) => drawn.has(key));
  for (const [row, edge] of links.keys.entries()) {
    const [source, target] = links.endsOf(row);
    if (isThere[source] !== true || isThere[target] !== true) continue;
    if (drawn.id === "articles") add(links.kindOf(row));
    else if (drawn.id === "stories") {
      if (drawn.weightOf(edge) > 0) add(links.kindOf(row));
    } else {
      const { stories, wires, related } = state.networks.providers.shared(edge, inView);
      if (stories.length > 0) add("story");
      if (wires.length > 0) add("wire");
      if (related.length > 0) add("related");
    }
  }
  return counts;
}
