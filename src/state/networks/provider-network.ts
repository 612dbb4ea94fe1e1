import Graphology from "graphology";
import type { Coverage } from "../../graph/coverage.ts";
import { type ProviderLink, providerLinks } from "../../graph/networks/provider-links.ts";
import { memoized } from "./memoized.ts";
import { drawnKinds, type Facts, showsMark } from "./facts.ts";
import type { LinkAttributes, MarkAttributes, Network, NetworkGraph } from "./network.ts";
import { providerReports } from "./provider-reports.ts";

export const PROVIDER_LINKS = ["story", "wire", "related"] as const;

/** What is behind a link of two providers, of what is in view. */
export interface SharedCoverage {
  /** Keys of the stories that both covered. */
  readonly stories: readonly string[];
  /** Keys of the wire copies that both ran, each its earliest article's. */
  readonly wires: readonly string[];
  /** Articles of one that list an article of the other. */
  readonly related: readonly { readonly source: string; readonly target: string }[];
}

/** Providers, linked by the stories, wire copies and related links that they share. */
export class ProviderNetwork {
  readonly graph: NetworkGraph;
  readonly #coverage: Coverage;
  readonly #links: ReadonlyMap<string, ProviderLink>;
  readonly #reports: ReturnType<typeof providerReports>;

  /** Cost: that of `providerLinks`, once. */
  constructor(coverage: Coverage) {
    this.#coverage = coverage;
    const graph = new Graphology<MarkAttributes, LinkAttributes>({
      type: "undirected",
      multi: false,
    });
    this.graph = graph;
    this.#reports = providerReports(coverage);
    const places = coverage.graph.getAttribute("networks").providers;
    for (const { key, label, size } of coverage.providers.values()) {
      const [x, y] = places[key] ?? [0, 0];
      graph.addNode(key, { kind: "provider", label, size, x, y });
    }
    const links = providerLinks(coverage.articles.values());
    this.#links = new Map(links.map((link) => [link.key, link]));
    for (const { key, source, target } of links) {
      graph.addUndirectedEdgeWithKey(key, source, target, { kind: "story" });
    }
  }

  /** Cost: the articles that the two have in what they share. */
  shared(edge: string, has: (article: string) => boolean): SharedCoverage {
    const link = this.#links.get(edge);
    if (link === undefined) return { stories: [], wires: [], related: [] };
    const both = (group: string) =>
      [link.source, link.target].every((provider) => this.#reports(group, provider).some(has));
    return {
      stories: link.stories.filter(both),
      wires: link.wires.filter(both),
      related: link.related.filter(({ source, target }) => has(source) && has(target)),
    };
  }

  /** The network as it is at a moment. */
  at(facts: Facts): Network {
    const { graph } = this;
    const kinds = drawnKinds(facts, PROVIDER_LINKS);
    const inView = (key: string) => facts.presence.has(key);
    const has = (key: string) => graph.hasNode(key) && showsMark(facts, key, "provider");
    const counts = (edge: string) => {
      const { stories, wires, related } = this.shared(edge, inView);
      return { story: stories.length, wire: wires.length, related: related.length };
    };
    const weightOf = memoized((edge) => {
      const count = counts(edge);
      return PROVIDER_LINKS.reduce((sum, kind) => sum + (kinds.has(kind) ? count[kind] : 0), 0);
    });
    const draws = (edge: string) => weightOf(edge) >= facts.least;
    return {
      id: "providers",
      graph,
      has,
      draws,
      hasLink: (edge) => graph.extremities(edge).every(has) && draws(edge),
      weightOf,
      links: (key) => {
        if (!graph.hasNode(key)) return [];
        return graph
          .mapEdges(key, (edge, _, source, target) => {
            const other = source === key ? target : source;
            const count = counts(edge);
            const drawn = PROVIDER_LINKS.filter((kind) => kinds.has(kind) && count[kind] > 0);
            const weight = drawn.reduce((sum, kind) => sum + count[kind], 0);
            const isThere = weight >= facts.least && has(other);
            return isThere ? drawn.map((kind) => ({ edge, kind, other })) : [];
          })
          .flat();
      },
      nodeOf: (key) =>
        this.#coverage.articles.get(key)?.provider ?? (graph.hasNode(key) ? key : null),
    };
  }
}
