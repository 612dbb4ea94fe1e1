import { compareText } from "../corpus/text/compare-text.ts";
import type { ArticleAttributes, ProviderAttributes, Story, TopicAttributes } from "./contract.ts";
import type { CoverageGraph } from "./coverage-graph.ts";

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
 * Indexes a graph that keeps the contract.
 *
 * Cost: O(n log n + m) for n nodes and m edges, once.
 *
 * @throws {Error} when an article has no provider, which the contract excludes.
 */
export function readCoverage(graph: CoverageGraph): Coverage {
  const articles = new Map(readArticles(graph).map((article) => [article.key, article]));
  const inOrder = [...articles.keys()];
  const rank = new Map(inOrder.map((key, index) => [key, index]));
  const byTime = (a: string, b: string) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  for (const { lists, listedBy } of articles.values()) {
    (lists as string[]).sort(byTime);
    (listedBy as string[]).sort(byTime);
  }
  linkCopies(articles.values());
  const dated = [...articles.values()].filter(isDated);
  const first = dated.at(0);
  const last = dated.at(-1);
  return {
    graph,
    title: graph.getAttribute("title"),
    articles,
    providers: readProviders(graph, byTime),
    topics: readTopics(graph, byTime),
    stories: readStories(graph, articles.values()),
    dated,
    undated: [...articles.values()].filter((article) => !isDated(article)),
    span: first && last ? { first: first.time, last: last.time } : null,
  };
}

export function isDated(article: Article): article is DatedArticle {
  return article.time !== null;
}

/** All articles: by time, then key; undated ones last. */
function readArticles(graph: CoverageGraph): Article[] {
  const articles: Article[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== "article") return;
    const { publishedAt } = attributes;
    articles.push({
      ...attributes,
      key,
      time: publishedAt === null ? null : Date.parse(publishedAt),
      ...readNeighbours(graph, key),
      copies: [],
    });
  });
  return articles.toSorted(
    (a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || (a.key < b.key ? -1 : 1),
  );
}

function readNeighbours(graph: CoverageGraph, key: string) {
  const topics: string[] = [];
  const lists: string[] = [];
  const listedBy: string[] = [];
  let provider: string | undefined;
  graph.forEachEdge(key, (_edge, { kind }, source, target) => {
    if (kind === "publishes") provider = source;
    else if (kind === "about") topics.push(target);
    else if (kind === "related" && source === key) lists.push(target);
    else if (kind === "related") listedBy.push(source);
  });
  if (provider === undefined) throw new Error(`${key} has no provider`);
  return { provider, topics: topics.toSorted(), lists, listedBy };
}

function readProviders(graph: CoverageGraph, byTime: (a: string, b: string) => number) {
  const providers: Provider[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== "provider") return;
    providers.push({ ...attributes, key, articles: graph.outNeighbors(key).toSorted(byTime) });
  });
  providers.sort((a, b) => byTime(a.articles[0] ?? "", b.articles[0] ?? ""));
  return new Map(providers.map((provider) => [provider.key, provider]));
}

function readTopics(graph: CoverageGraph, byTime: (a: string, b: string) => number) {
  const topics: Topic[] = [];
  graph.forEachNode((key, attributes) => {
    if (attributes.kind !== "topic") return;
    topics.push({ ...attributes, key, articles: graph.inNeighbors(key).toSorted(byTime) });
  });
  topics.sort(
    (a, b) =>
      b.articles.length - a.articles.length ||
      compareText(a.label, b.label) ||
      compareText(a.key, b.key),
  );
  return new Map(topics.map((topic) => [topic.key, topic]));
}

/** Gives each article of a wire copy the others; articles come in time order. */
function linkCopies(articles: Iterable<Article>): void {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.wire === null) continue;
    const group = groups.get(article.wire);
    if (group) group.push(article);
    else groups.set(article.wire, [article]);
  }
  for (const group of groups.values()) {
    for (const article of group) {
      const others = group.filter((other) => other !== article).map(({ key }) => key);
      (article.copies as string[]).push(...others);
    }
  }
}

function readStories(graph: CoverageGraph, articles: Iterable<Article>) {
  const members = new Map<string, string[]>();
  for (const { key, story } of articles) {
    if (story === null) continue;
    const known = members.get(story);
    if (known) known.push(key);
    else members.set(story, [key]);
  }
  const stories = graph.getAttribute("stories");
  return new Map<string, CoverageStory>(
    stories.map((story) => [story.key, { ...story, articles: members.get(story.key) ?? [] }]),
  );
}
