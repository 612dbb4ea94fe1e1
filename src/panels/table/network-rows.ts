import type { Network } from "../../state/networks/network.ts";
import type { LinkKind, MarkKind } from "../../state/view/view.ts";

/** A node that the network draws. */
export interface NodeRow {
  readonly key: string;
  readonly kind: MarkKind;
  readonly label: string;
  /** How many links of it are drawn. */
  readonly links: number;
}

/** A link that the network draws. */
export interface LinkRow {
  readonly key: string;
  readonly kind: LinkKind;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface NetworkRows {
  /** The network that they are of: by now, another may be drawn. */
  readonly network: Pick<Network, "id" | "graph">;
  readonly nodes: readonly NodeRow[];
  readonly links: readonly LinkRow[];
}

/** So many links are looked at between two looks at the clock. */
const CHUNK = 64;

/**
 * What a network draws, counted in pieces, so that it can be done between frames. Nodes and links in
 * the order of the graph.
 *
 * Cost: one look at each node and each link.
 *
 * @returns `step`, which does one piece and says whether there is more to do, and then `rows`.
 */
export function countRows(network: Network): {
  readonly step: () => boolean;
  readonly rows: () => NetworkRows;
} {
  const { graph } = network;
  const edges = graph.edges();
  const links: LinkRow[] = [];
  const degrees = new Map<string, number>();
  const count = (key: string) => degrees.set(key, (degrees.get(key) ?? 0) + 1);
  let at = 0;
  const step = () => {
    for (const key of edges.slice(at, at + CHUNK)) {
      if (!network.hasLink(key)) continue;
      const [source, target] = graph.extremities(key);
      const { kind } = graph.getEdgeAttributes(key);
      links.push({ key, kind, source, target, weight: network.weightOf(key) });
      count(source);
      count(target);
    }
    at += CHUNK;
    return at < edges.length;
  };
  const rows = () => {
    const nodes = graph
      .filterNodes((key) => network.has(key))
      .map((key) => {
        const { kind, label } = graph.getNodeAttributes(key);
        return { key, kind, label, links: degrees.get(key) ?? 0 };
      });
    return { network, nodes, links };
  };
  return { step, rows };
}
