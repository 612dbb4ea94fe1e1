import { compareText } from "../../corpus/text/compare-text.ts";
import type { WalkLink } from "./walkable.ts";

/** From one node to the next, over all the links between the two. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** By kind, then key; at least one. */
  readonly links: readonly { readonly edge: string; readonly kind: string }[];
}

/** A way from one node to another that passes no node twice. */
export interface Path {
  /** Keys in order, both ends among them. */
  readonly nodes: readonly string[];
  /** One fewer than nodes. */
  readonly steps: readonly Step[];
}

/**
 * The path over some nodes, each a neighbour of the one before. Cost: the links of its nodes.
 *
 * @param linksOf as of a network.
 */
export function pathOver(
  nodes: readonly string[],
  linksOf: (key: string) => Iterable<WalkLink>,
): Path {
  const steps = nodes.slice(1).map((to, at) => {
    const from = nodes[at] ?? to;
    return { from, to, links: linksTo(to, linksOf(from)) };
  });
  return { nodes, steps };
}

function linksTo(to: string, all: Iterable<WalkLink>): Step["links"] {
  const links: { edge: string; kind: string }[] = [];
  for (const { edge, kind, other } of all) if (other === to) links.push({ edge, kind });
  return links.toSorted((a, b) => compareText(a.kind, b.kind) || compareText(a.edge, b.edge));
}

/** The shorter first; of two as long, by the keys along the way. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((key, place) => key !== b[place]);
  return at === -1 ? 0 : compareText(a[at] ?? "", b[at] ?? "");
}
