import type { Corpus } from "../../corpus/corpus.ts";
import { compareText } from "../../corpus/text/compare-text.ts";
import {
  FORMAT,
  type GraphAttributes,
  type SerializedCoverageGraph,
  VERSION,
} from "../contract.ts";
import { measureNodes } from "../metrics/measure-nodes.ts";
import { type Edge, edgesOf } from "./edges.ts";
import type { Findings } from "../../corpus/findings.ts";
import { createNodeKeys } from "./node-keys.ts";
import { nodesOf } from "./nodes.ts";
import { radiusOf } from "./sizes.ts";
import { storiesOf } from "./stories.ts";
import { unplacedNetworks } from "./unplaced-networks.ts";

/** What a corpus is called, how it is to be shown, and what it says happened: nothing, where it doesn't say. */
export type Heading = Pick<GraphAttributes, "title" | "description" | "timeZone"> &
  Partial<Pick<GraphAttributes, "events">>;

/**
 * The coverage graph of a corpus, after the contract, every node still at 0, 0: see layOut and
 * placeNetworks. In graphology's serialized form: to make a Graph of it first and to write that would
 * take ten times as long.
 *
 * Nodes are in order of key, edges of kind and key: the graph depends on what the corpus says and on
 * nothing else. A link of an article to itself is left out, and a repeated one is one edge.
 *
 * Cost: O(n log n) for n nodes and edges, and what measureNodes takes.
 */
export function buildCoverageGraph(
  corpus: Corpus,
  findings: Findings,
  { title, description, timeZone, events = [] }: Heading,
): SerializedCoverageGraph {
  const keys = createNodeKeys();
  const edges = edgesOf(corpus, findings, keys);
  const degrees = degreesOf(edges);
  const nodes = nodesOf(corpus, findings, keys).map(([key, attributes]) => {
    attributes.size = radiusOf(attributes.kind, degrees.get(key) ?? 0);
    return { key, attributes };
  });
  const stories = storiesOf(findings, keys);
  measureNodes(nodes, edges);
  return {
    options: { type: "directed", multi: true, allowSelfLoops: false },
    attributes: {
      format: FORMAT,
      version: VERSION,
      title,
      description,
      timeZone,
      events,
      counts: countsOf(corpus, findings, edges),
      span: spanOf(corpus),
      stories,
      networks: unplacedNetworks(nodes, stories),
    },
    nodes,
    edges,
  };
}

function degreesOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

function countsOf(
  { articles, providers, topics }: Corpus,
  { wires, stories }: Findings,
  edges: readonly Edge[],
): GraphAttributes["counts"] {
  return {
    articles: articles.length,
    filed: articles.filter((article) => article.filed).length,
    undated: articles.filter((article) => article.publishedAt === null).length,
    providers: providers.length,
    topics: topics.length,
    related: edges.filter(({ attributes }) => attributes.kind === "related").length,
    wires: wires.length,
    stories: stories.length,
  };
}

function spanOf({ articles }: Corpus): GraphAttributes["span"] {
  const times = articles
    .map((article) => article.publishedAt?.at)
    .filter((at) => at !== undefined)
    .toSorted(compareText);
  const [first, last] = [times.at(0), times.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
