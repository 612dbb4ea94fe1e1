import type { CoverageGraph } from "../../graph/coverage-graph.ts";
import type { Focus } from "../../state/focus.ts";

/** How a node stands out, or doesn't. A stronger state wins over a weaker one: they are in order. */
export type NodeState = "normal" | "dimmed" | "lit" | "selected" | "hovered" | "hidden";
export type LinkState = "normal" | "dimmed" | "lit" | "hidden";

/** What decides the states of all nodes and links. */
export interface Facts {
  /** Whether a node is in the window. */
  readonly present: (key: string) => boolean;
  readonly selection: string | null;
  readonly hover: string | null;
  /** What is lit while something is hovered or selected; null when all is equal. */
  readonly focus: Focus | null;
}

export function nodeState(key: string, facts: Facts): NodeState {
  if (!facts.present(key)) return "hidden";
  if (key === facts.hover) return "hovered";
  if (key === facts.selection) return "selected";
  if (facts.focus === null) return "normal";
  return facts.focus.lit.has(key) ? "lit" : "dimmed";
}

/** A link is lit when it leads to or from the node in focus, or is part of the story that is. */
export function linkState(source: string, target: string, facts: Facts): LinkState {
  if (!facts.present(source) || !facts.present(target)) return "hidden";
  if (facts.focus === null) return "normal";
  return isOwnLink(source, target, facts.focus) ? "lit" : "dimmed";
}

function isOwnLink(source: string, target: string, { key, isStory, lit }: Focus): boolean {
  if (isStory) return lit.has(source) && lit.has(target);
  return key === source || key === target;
}

export interface Touched {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/**
 * What must be drawn anew when hover, selection or focus change. Dimming is one number for the
 * whole picture, so nodes that are dimmed alike are not touched.
 *
 * Cost: the neighbours of the nodes that were and are in focus, whatever the size of the graph; of
 * a story, its articles with their links.
 */
export function touchedBy(graph: CoverageGraph, before: Facts, after: Facts): Touched {
  const nodes = new Set<string>();
  for (const key of [before.hover, after.hover, before.selection, after.selection]) {
    if (key !== null && graph.hasNode(key)) nodes.add(key);
  }
  if (before.focus === after.focus) return { nodes: [...nodes], edges: [] };
  const edges = new Set<string>();
  for (const focus of [before.focus, after.focus]) {
    if (focus === null) continue;
    for (const key of focus.lit) if (graph.hasNode(key)) nodes.add(key);
    for (const edge of linksOf(graph, focus)) edges.add(edge);
  }
  return { nodes: [...nodes], edges: [...edges] };
}

function linksOf(graph: CoverageGraph, focus: Focus): string[] {
  if (!focus.isStory) return graph.edges(focus.key);
  const articles = [...focus.lit].filter(
    (key) => graph.hasNode(key) && graph.getNodeAttribute(key, "kind") === "article",
  );
  return articles.flatMap((key) =>
    graph.filterEdges(key, (_edge, _attributes, source, target) =>
      isOwnLink(source, target, focus),
    ),
  );
}

/**
 * Nodes that came into the window or left it, with their links; a story among the changed has
 * nothing of its own to draw. Cost: those and no others.
 */
export function touchedByWindow(graph: CoverageGraph, changed: readonly string[]): Touched {
  const nodes = changed.filter((key) => graph.hasNode(key));
  const edges = new Set<string>();
  for (const key of nodes) graph.forEachEdge(key, (edge) => edges.add(edge));
  return { nodes, edges: [...edges] };
}
