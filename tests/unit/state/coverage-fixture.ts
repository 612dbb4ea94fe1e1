import {
  emptyCoverageGraph,
  type WritableCoverageGraph,
} from "../../../src/graph/coverage-graph.ts";
import type { ArticleAttributes, Story } from "../../../src/graph/contract.ts";
import { type Coverage, readCoverage } from "../../../src/graph/coverage.ts";
import { articleAttributes, providerAttributes, topicAttributes } from "../attributes.ts";

/** An article of the fixture: when it was published (ISO 8601, a day, or null), by whom, on what. */
export interface FixtureArticle {
  readonly key: string;
  readonly at: string | null;
  readonly provider: string;
  readonly topics?: readonly string[];
  readonly lists?: readonly string[];
  readonly story?: string;
  /** What else it is to say; filed unless this says otherwise. */
  readonly given?: Partial<ArticleAttributes>;
}

/**
 * A coverage of just these articles; keys of providers and topics are their labels.
 *
 * @param finish says what else the graph is to hold: nobody changes it later.
 */
export function coverageOf(
  articles: readonly FixtureArticle[],
  stories: readonly Story[] = [],
  finish: (graph: WritableCoverageGraph) => void = () => {},
): Coverage {
  const graph = emptyCoverageGraph();
  graph.mergeAttributes({ title: "A fixture", stories: [...stories] });
  for (const { key, at, provider, topics = [], story = null, given } of articles) {
    addArticle(key, at, { story, ...given });
    graph.mergeNode(provider, providerAttributes(provider));
    graph.addDirectedEdge(provider, key, { kind: "publishes" });
    for (const topic of topics) {
      graph.mergeNode(topic, topicAttributes(topic));
      graph.addDirectedEdge(key, topic, { kind: "about" });
    }
  }
  for (const { key, lists = [] } of articles) {
    for (const other of lists) graph.addDirectedEdge(key, other, { kind: "related" });
  }
  finish(graph);
  return readCoverage(graph);

  function addArticle(key: string, at: string | null, given: Partial<ArticleAttributes>): void {
    const isDay = at !== null && !at.includes("T");
    graph.addNode(
      key,
      articleAttributes(key, {
        publishedAt: isDay ? `${at}T00:00:00Z` : at,
        precision: at === null ? null : isDay ? "day" : "minute",
        filed: true,
        ...given,
      }),
    );
  }
}
