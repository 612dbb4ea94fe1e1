import type { Coverage } from "../../graph/coverage.ts";
import type { MarkKind } from "../view/view.ts";
import { drawnKinds, type Facts, showsKind } from "./facts.ts";
import type { Network, NetworkGraph } from "./network.ts";

export const ARTICLE_LINKS = ["publishes", "about", "related", "wire"] as const;

/** The coverage graph itself: articles, their providers and topics, related links and wire copies. */
export class ArticleNetwork {
  readonly #graph: NetworkGraph;
  /** Looked up for both ends of every link whenever all is painted. */
  readonly #kinds: ReadonlyMap<string, MarkKind>;

  /** Cost: O(n), once. */
  constructor({ graph }: Coverage) {
    this.#graph = graph;
    this.#kinds = new Map(graph.mapNodes((key, { kind }) => [key, kind]));
  }

  /** The network as it is at a moment. */
  at(facts: Facts): Network {
    return networkAt(this.#graph, this.#kinds, facts);
  }
}

function networkAt(
  graph: NetworkGraph,
  markKinds: ReadonlyMap<string, MarkKind>,
  facts: Facts,
): Network {
  const kinds = drawnKinds(facts, ARTICLE_LINKS);
  const has = (key: string) => {
    // First, for most that are asked about are out of view while a window is narrow.
    if (!facts.presence.has(key)) return false;
    const kind = markKinds.get(key);
    return kind !== undefined && showsKind(facts, key, kind);
  };
  const draws = (edge: string) => kinds.has(graph.getEdgeAttribute(edge, "kind"));
  return {
    id: "articles",
    graph,
    has,
    draws,
    hasLink: (edge) => draws(edge) && graph.extremities(edge).every(has),
    weightOf: () => 1,
    links: (key) => {
      if (!graph.hasNode(key)) return [];
      const found: { edge: string; kind: string; other: string }[] = [];
      graph.forEachEdge(key, (edge, { kind }, source, target) => {
        const other = source === key ? target : source;
        if (kinds.has(kind) && has(other)) found.push({ edge, kind, other });
      });
      return found;
    },
    nodeOf: (key) => (graph.hasNode(key) ? key : null),
  };
}
