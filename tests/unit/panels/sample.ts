import {
  type WritableCoverageGraph,
  emptyCoverageGraph,
} from "../../../src/graph/coverage-graph.ts";
import { type Coverage, readCoverage } from "../../../src/graph/coverage.ts";
import { articleAttributes, providerAttributes, topicAttributes } from "../attributes.ts";

interface SampleArticle {
  readonly title: string;
  readonly provider: string;
  readonly topics?: readonly string[];
  /** ISO 8601 UTC; left out for an undated article. */
  readonly at?: string;
  readonly filed?: boolean;
}

/** A small coverage by hand: keys are `a-0`, `a-1` … in the order given, `p-NAME` and `t-NAME`. */
export function sampleCoverage(
  articles: readonly SampleArticle[],
  providers: Readonly<Record<string, { domain: string; names?: string[] }>> = {},
): Coverage {
  const graph = emptyCoverageGraph();
  graph.setAttribute("title", "Sample");
  for (const [place, article] of articles.entries()) {
    const key = `a-${place}`;
    const { title, at = null, filed = false } = article;
    const precision = at === null ? null : "minute";
    graph.addNode(key, articleAttributes(title, { publishedAt: at, precision, filed }));
    addProvider(graph, article.provider, providers[article.provider]);
    graph.addEdge(`p-${article.provider}`, key, { kind: "publishes" });
    for (const topic of article.topics ?? []) {
      graph.mergeNode(`t-${topic}`, topicAttributes(topic));
      graph.addEdge(key, `t-${topic}`, { kind: "about" });
    }
  }
  return readCoverage(graph);
}

function addProvider(
  graph: WritableCoverageGraph,
  name: string,
  { domain, names }: { domain: string; names?: string[] } = { domain: `${name}.example` },
): void {
  if (graph.hasNode(`p-${name}`)) return;
  graph.addNode(`p-${name}`, providerAttributes(domain, { label: name, names: names ?? [name] }));
}
