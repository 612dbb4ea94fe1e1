import type { Focus } from "../../state/focus.ts";
import type { MarkKind } from "../../state/view/view.ts";
import type { Network, NetworkGraph } from "../../state/networks/network.ts";

/** How a node stands out, or doesn't. A stronger state wins over a weaker one: they are in order. */
export type NodeState = "normal" | "dimmed" | "lit" | "selected" | "hovered" | "hidden";
export type LinkState = "normal" | "dimmed" | "lit" | "hidden";

/** What decides the states of all nodes and links. */
export interface Facts {
  /** Which marks and links are there. */
  readonly network: Network;
  /** Which kinds of mark and link are drawn, and from which weight on: a text to compare. */
  readonly drawing: string;
  /** The kinds of mark that are not drawn. */
  readonly hidden: readonly MarkKind[];
  /** The nodes that one keeps to; null while that is all. */
  readonly kept: ReadonlySet<string> | null;
  readonly selected: ReadonlySet<string>;
  readonly hover: string | null;
  /** What is lit while something is hovered or selected; null when all is equal. */
  readonly focus: Focus | null;
  /** The articles that the play-head has just come to. */
  readonly fresh: ReadonlySet<string>;
}

export function nodeState(key: string, facts: Facts): NodeState {
  return facts.network.has(key) ? stateIfThere(key, facts) : "hidden";
}

/** The state that a node has while it is in view. */
export function stateIfThere(key: string, facts: Facts): Exclude<NodeState, "hidden"> {
  if (key === facts.hover) return "hovered";
  if (facts.selected.has(key)) return "selected";
  if (facts.focus === null) return "normal";
  return facts.focus.lit.has(key) ? "lit" : "dimmed";
}

/** A link is lit when it is one of those that the focus lights. */
export function linkState(edge: string, { network, focus }: Facts): LinkState {
  if (!network.hasLink(edge)) return "hidden";
  if (focus === null) return "normal";
  return isLit(network.graph, edge, focus) ? "lit" : "dimmed";
}

function isLit(graph: NetworkGraph, edge: string, { keys, links, lit }: Focus): boolean {
  if (typeof links !== "string") return links.has(edge);
  const [source, target] = graph.extremities(edge);
  if (links === "among") return lit.has(source) && lit.has(target);
  return keys.has(source) || keys.has(target);
}

/** What must be drawn anew. */
export interface Touched {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Nodes of which nothing but whether they are lit may be otherwise. */
  readonly lit?: readonly string[];
  /** Whether other articles pass the filters, in the window or not. */
  readonly isSifted?: boolean;
}

/**
 * The nodes that must be drawn anew when hover, selection, focus or what is fresh change. Dimming is one number for
 * the whole picture, so nodes that are dimmed alike are not touched; links that are lit are drawn by
 * themselves.
 *
 * Cost: what was and is lit or fresh, whatever the size of the graph.
 */
export function touchedBy(
  graph: NetworkGraph,
  before: Facts,
  after: Facts,
): Required<Pick<Touched, "nodes" | "lit">> {
  const nodes = new Set([...before.selected, ...after.selected]);
  if (before.fresh !== after.fresh) {
    for (const { fresh } of [before, after]) for (const key of fresh) nodes.add(key);
  }
  for (const { hover } of [before, after]) if (hover !== null) nodes.add(hover);
  const lit = new Set<string>();
  if (before.focus !== after.focus) {
    for (const { focus } of [before, after]) {
      for (const key of focus?.lit ?? []) if (!nodes.has(key)) lit.add(key);
    }
  }
  const isNode = (key: string) => graph.hasNode(key);
  return { nodes: [...nodes].filter(isNode), lit: [...lit].filter(isNode) };
}

/** The links that a focus lights, each once, in view or not. Cost: the links of what it is about. */
export function litLinks(graph: NetworkGraph, focus: Focus): readonly string[] {
  if (typeof focus.links !== "string")
    return [...focus.links].filter((edge) => graph.hasEdge(edge));
  const links = new Set<string>();
  for (const key of focus.links === "own" ? focus.keys : focus.lit) {
    if (!graph.hasNode(key)) continue;
    graph.forEachEdge(key, (edge) => {
      if (isLit(graph, edge, focus)) links.add(edge);
    });
  }
  return [...links];
}

/** The links of some nodes, each once. Cost: those. */
export function linksOf(graph: NetworkGraph, nodes: readonly string[]): readonly string[] {
  return [...new Set(nodes.flatMap((key) => graph.edges(key)))];
}
