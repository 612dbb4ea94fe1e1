import type { ArticleRecord } from "../corpus/identity/merge-copies.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { foldName } from "../corpus/text/clean-text.ts";
import { compareText } from "../corpus/text/compare-text.ts";
import type { ArticleAttributes, EdgeKind, GraphAttributes, NodeAttributes } from "./contract.ts";
import { FORMAT, VERSION } from "./contract.ts";
import { type CoverageGraph, emptyCoverageGraph } from "./coverage-graph.ts";
import { keyOf } from "./keys.ts";
import { radiusOf } from "./sizes.ts";

interface Edge {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
}

/**
 * The coverage graph of a corpus, after the contract, every node still at 0, 0: see layOut.
 *
 * Nodes are in order of key, edges of kind and key: the graph depends on what the corpus says and on
 * nothing else. A link of an article to itself is left out, and a repeated one is one edge.
 *
 * Cost: O(n log n) for n nodes and edges.
 */
export function buildCoverageGraph(corpus: Corpus, title: string): CoverageGraph {
  const graph = emptyCoverageGraph();
  for (const [key, attributes] of nodesOf(corpus)) graph.addNode(key, attributes);
  const edges = edgesOf(corpus);
  for (const { key, kind, source, target } of edges) {
    graph.addDirectedEdgeWithKey(key, source, target, { kind });
  }
  graph.updateEachNodeAttributes((key, attributes) => ({
    ...attributes,
    size: radiusOf(attributes.kind, graph.degree(key)),
  }));
  graph.replaceAttributes(attributesOf(corpus, edges, title));
  return graph;
}

const articleKey = (canonicalUrl: string) => keyOf("a", canonicalUrl);
const providerKey = (domain: string) => keyOf("p", domain);
const topicKey = (name: string) => keyOf("t", foldName(name));

const UNPLACED = { x: 0, y: 0, size: 0 } as const;

function nodesOf(corpus: Corpus): [string, NodeAttributes][] {
  const articles = corpus.articles.map((article): [string, NodeAttributes] => [
    articleKey(article.canonicalUrl),
    attributesOfArticle(article),
  ]);
  const providers = corpus.providers.map(({ domain, names }): [string, NodeAttributes] => [
    providerKey(domain),
    { kind: "provider", label: names[0] ?? domain, ...UNPLACED, domain, names: [...names] },
  ]);
  const topics = corpus.topics.map(({ name }): [string, NodeAttributes] => [
    topicKey(name),
    { kind: "topic", label: name, ...UNPLACED },
  ]);
  return [...articles, ...providers, ...topics].toSorted(([a], [b]) => compareText(a, b));
}

function attributesOfArticle(article: ArticleRecord): ArticleAttributes {
  const { title, excerpt, url, publishedAt, filed, type, category, quality, heat } = article;
  return {
    kind: "article",
    label: title,
    ...UNPLACED,
    title,
    excerpt: excerpt ?? "",
    url,
    publishedAt: publishedAt?.at ?? null,
    precision: publishedAt?.precision ?? null,
    filed,
    type,
    category,
    quality,
    heat,
    published: article.published,
    story: null,
    wire: null,
    sources: [...article.sources],
  };
}

function edgesOf({ articles }: Corpus): Edge[] {
  const edges = new Map<string, Edge>();
  const add = (kind: EdgeKind, source: string, target: string) => {
    const key = keyOf("e", `${kind}|${source}|${target}`);
    if (source !== target) edges.set(key, { key, kind, source, target });
  };
  for (const article of articles) {
    const key = articleKey(article.canonicalUrl);
    add("publishes", providerKey(article.domain), key);
    for (const topic of article.topics) add("about", key, topicKey(topic));
    for (const url of article.lists) add("related", key, articleKey(url));
  }
  return [...edges.values()].toSorted(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.key, b.key),
  );
}

function attributesOf(corpus: Corpus, edges: readonly Edge[], title: string): GraphAttributes {
  const { articles, providers, topics } = corpus;
  const times = articles
    .map((article) => article.publishedAt?.at)
    .filter((at) => at !== undefined)
    .toSorted(compareText);
  const first = times.at(0);
  const last = times.at(-1);
  return {
    format: FORMAT,
    version: VERSION,
    title,
    counts: {
      articles: articles.length,
      filed: articles.filter((article) => article.filed).length,
      undated: articles.length - times.length,
      providers: providers.length,
      topics: topics.length,
      related: edges.filter((edge) => edge.kind === "related").length,
    },
    span: first !== undefined && last !== undefined ? { first, last } : null,
    stories: [],
  };
}
