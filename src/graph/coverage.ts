import { compareText } from "../corpus/text/compare-text.ts";
import type { ArticleRow } from "./columns/article-row.ts";
import { ColumnGraph } from "./columns/column-graph.ts";
import { NODE_KINDS, NONE } from "./columns/sections.ts";
import type {
  ArticleAttributes,
  NodeAttributes,
  ProviderAttributes,
  SerializedCoverageGraph,
  Story,
  TopicAttributes,
} from "./contract.ts";
import type { CoverageGraph } from "./coverage-graph.ts";
import { columnGraphOf } from "./graph-file.ts";

/** An article with its neighbours by name, so that no view walks the graph for them. */
export interface Article extends ArticleAttributes {
  readonly key: string;
  /** Publish time in epoch milliseconds UTC; the start of the day for precision `day`; null when undated. */
  readonly time: number | null;
  /** Key of its provider. */
  readonly provider: string;
  readonly topics: readonly string[];
  /** Keys of the articles it lists as related, and of those that list it; in time order. */
  readonly lists: readonly string[];
  readonly listedBy: readonly string[];
  /** Keys of the other articles with the same text; in time order. */
  readonly copies: readonly string[];
}

export interface DatedArticle extends Article {
  readonly time: number;
}

export interface Provider extends ProviderAttributes {
  readonly key: string;
  /** Keys of its articles in time order, undated ones last. */
  readonly articles: readonly string[];
}

export interface Topic extends TopicAttributes {
  readonly key: string;
  /** Keys of its articles in time order, undated ones last. */
  readonly articles: readonly string[];
}

export interface CoverageStory extends Omit<Story, "articles"> {
  /** Keys of its articles in time order, undated ones last. */
  readonly articles: readonly string[];
}

/** A coverage graph in the words of the domain: made once at load, read by every view. */
export interface Coverage {
  readonly graph: CoverageGraph;
  readonly title: string;
  readonly articles: ReadonlyMap<string, Article>;
  /** In the order of their first article, undated ones last. */
  readonly providers: ReadonlyMap<string, Provider>;
  /** The ones with the most articles first; of as many, by label. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** The ones with the most articles first. */
  readonly stories: ReadonlyMap<string, CoverageStory>;
  /** By time, then key. */
  readonly dated: readonly DatedArticle[];
  readonly undated: readonly Article[];
  /** First and last publish time in epoch milliseconds; null when nothing is dated. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

/**
 * Indexes a graph that keeps the contract; one that is not in columns is put into them.
 *
 * Cost: O(n + s) for n nodes and s stories, once.
 */
export function readCoverage(given: CoverageGraph): Coverage {
  const graph =
    given instanceof ColumnGraph ? given : columnGraphOf(given.export() as SerializedCoverageGraph);
  const ordered = Array.from(graph.neighbours.inTime, (row) => graph.nodeAt(row) as ArticleRow);
  // By number: undated ones come last.
  const end = ordered.findIndex(({ time }) => time === null);
  const dated = (end === -1 ? ordered : ordered.slice(0, end)) as readonly DatedArticle[];
  const first = dated.at(0);
  const last = dated.at(-1);
  return {
    graph,
    title: graph.getAttribute("title"),
    articles: new Map(ordered.map((article) => [article.key, article])),
    providers: readProviders(graph),
    topics: readTopics(graph),
    stories: readStories(graph),
    dated,
    undated: end === -1 ? [] : ordered.slice(end),
    span: first && last ? { first: first.time, last: last.time } : null,
  };
}

export function isDated(article: Article): article is DatedArticle {
  return article.time !== null;
}

function readProviders(graph: ColumnGraph) {
  const { neighbours } = graph;
  const providers = groupsOf(graph, "provider").map(([row, attributes]): Provider => {
    const key = graph.nameOf(row);
    return Object.assign({ key, articles: neighbours.articlesOf(row) }, attributes);
  });
  const placeOf = ({ articles }: Provider) => neighbours.rankOf(graph.rowOf(articles[0] ?? ""));
  providers.sort((a, b) => placeOf(a) - placeOf(b));
  return new Map(providers.map((provider) => [provider.key, provider]));
}

function readTopics(graph: ColumnGraph) {
  const topics = groupsOf(graph, "topic").map(([row, attributes]): Topic => {
    const key = graph.nameOf(row);
    return Object.assign({ key, articles: graph.neighbours.articlesOf(row) }, attributes);
  });
  topics.sort(
    (a, b) =>
      b.articles.length - a.articles.length ||
      compareText(a.label, b.label) ||
      compareText(a.key, b.key),
  );
  return new Map(topics.map((topic) => [topic.key, topic]));
}

/** Its nodes of a kind, with their rows. */
function groupsOf<Kind extends "provider" | "topic">(graph: ColumnGraph, wanted: Kind) {
  type Group = Extract<NodeAttributes, { readonly kind: Kind }>;
  const code = NODE_KINDS.indexOf(wanted);
  const found: [row: number, Group][] = [];
  for (const [row, kind] of graph.columns.kind.entries()) {
    if (kind === code) found.push([row, graph.nodeAt(row) as Group]);
  }
  return found;
}

function readStories(graph: ColumnGraph) {
  const { columns, neighbours } = graph;
  const members = new Map<number, string[]>();
  for (const row of neighbours.inTime) {
    const story = columns.story[row] ?? NONE;
    if (story === NONE) continue;
    const known = members.get(story);
    if (known) known.push(graph.nameOf(row));
    else members.set(story, [graph.nameOf(row)]);
  }
  const byKey = new Map(Array.from(members, ([story, keys]) => [graph.nameOf(story), keys]));
  return new Map<string, CoverageStory>(
    graph.stories.map((story) => [story.key, story.holding(byKey.get(story.key) ?? [])]),
  );
}
