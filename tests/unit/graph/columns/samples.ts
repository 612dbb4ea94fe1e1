import { plainNode } from "../../../../src/graph/columns/column-graph.ts";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import type { Article, Coverage } from "../../../../src/graph/coverage.ts";

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a coverage says, as plain objects. */
export function toldBy({ articles, providers, topics, stories, dated, undated, span }: Coverage) {
  return {
    articles: Array.from(articles.values(), (article: Article) => {
      const { key, time, provider, lists, listedBy, copies } = article;
      const around = { provider, topics: article.topics, lists, listedBy, copies };
      return { ...plainNode(article), key, time, ...around };
    }),
    providers: Array.from(providers.values(), ({ key, label, articles: own }) => [key, label, own]),
    topics: Array.from(topics.values(), ({ key, label, articles: own }) => [key, label, own]),
    stories: Array.from(stories.values(), ({ key, label, outlets, articles: own }) => {
      return [key, label, outlets, own];
    }),
    dated: dated.map(({ key }) => key),
    undated: undated.map(({ key }) => key),
    span,
  };
}

/** The same, read from a graph.json in the plainest way. */
export function toldByFile({ nodes, edges, attributes }: SerializedCoverageGraph) {
  const given = nodes.flatMap(({ key, attributes: node }) => {
    if (node.kind !== "article") return [];
    return [{ key, node, time: node.publishedAt === null ? null : Date.parse(node.publishedAt) }];
  });
  const ordered = given.toSorted(
    (a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || byText(a.key, b.key),
  );
  const inTime = (keys: readonly string[]) =>
    ordered.map(({ key }) => key).filter((key) => keys.includes(key));
  const from = (kind: string, end: string) =>
    edges.filter((edge) => edge.attributes.kind === kind && edge.source === end);
  const to = (kind: string, end: string) =>
    edges.filter((edge) => edge.attributes.kind === kind && edge.target === end);
  const articles = ordered.map(({ key, node, time }) => ({
    ...node,
    key,
    time,
    provider: to("publishes", key)[0]!.source,
    topics: from("about", key)
      .map(({ target }) => target)
      .toSorted(),
    lists: inTime(from("related", key).map(({ target }) => target)),
    listedBy: inTime(to("related", key).map(({ source }) => source)),
    copies: ordered
      .filter((other) => node.wire !== null && other.node.wire === node.wire && other.key !== key)
      .map((other) => other.key),
  }));
  const groups = (kind: string, own: (key: string) => readonly string[]) =>
    nodes
      .filter(({ attributes: node }) => node.kind === kind)
      .map(({ key, attributes: { label } }) => [key, label, inTime(own(key))] as const);
  const place = ([, , own]: readonly [string, string, readonly string[]]) =>
    Math.max(
      ordered.findIndex(({ key }) => key === own[0]),
      0,
    );
  const times = ordered.flatMap(({ time }) => time ?? []);
  return {
    articles,
    providers: groups("provider", (key) =>
      from("publishes", key).map(({ target }) => target),
    ).toSorted((a, b) => place(a) - place(b)),
    topics: groups("topic", (key) => to("about", key).map(({ source }) => source)).toSorted(
      (a, b) => b[2].length - a[2].length || byText(a[1], b[1]) || byText(a[0], b[0]),
    ),
    stories: attributes.stories.map(({ key, label, outlets }) => {
      const own = ordered.filter(({ node }) => node.story === key).map((one) => one.key);
      return [key, label, outlets, own];
    }),
    dated: ordered.filter(({ time }) => time !== null).map(({ key }) => key),
    undated: ordered.filter(({ time }) => time === null).map(({ key }) => key),
    span: times.length === 0 ? null : { first: times[0]!, last: times.at(-1)! },
  };
}
