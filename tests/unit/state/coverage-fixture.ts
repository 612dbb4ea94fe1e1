import { emptyCoverageGraph } from "../../../src/graph/coverage-graph.ts";
import { type Coverage, readCoverage } from "../../../src/graph/coverage.ts";
import { articleAttributes } from "../article-attributes.ts";

/** An article of the fixture: when it was published (ISO 8601, a day, or null), by whom, on what. */
export interface FixtureArticle {
  readonly key: string;
  readonly at: string | null;
  readonly provider: string;
  readonly topics?: readonly string[];
  readonly lists?: readonly string[];
}

const place = { x: 0, y: 0, size: 1 };

/** A coverage of just these articles; keys of providers and topics are their labels. */
export function coverageOf(articles: readonly FixtureArticle[]): Coverage {
  const graph = emptyCoverageGraph();
  graph.replaceAttributes({
    format: "coverline",
    version: 1,
    title: "A fixture",
    counts: { articles: 0, filed: 0, undated: 0, providers: 0, topics: 0, related: 0 },
    span: null,
    stories: [],
  });
  for (const { key, at, provider, topics = [] } of articles) {
    addArticle(key, at);
    graph.mergeNode(provider, {
      kind: "provider",
      label: provider,
      ...place,
      domain: provider,
      names: [provider],
    });
    graph.addDirectedEdge(provider, key, { kind: "publishes" });
    for (const topic of topics) {
      graph.mergeNode(topic, { kind: "topic", label: topic, ...place });
      graph.addDirectedEdge(key, topic, { kind: "about" });
    }
  }
  for (const { key, lists = [] } of articles) {
    for (const other of lists) graph.addDirectedEdge(key, other, { kind: "related" });
  }
  return readCoverage(graph);

  function addArticle(key: string, at: string | null): void {
    const isDay = at !== null && !at.includes("T");
    graph.addNode(
      key,
      articleAttributes(key, {
        publishedAt: isDay ? `${at}T00:00:00Z` : at,
        precision: at === null ? null : isDay ? "day" : "minute",
        filed: true,
      }),
    );
  }
}
