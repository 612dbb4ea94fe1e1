import { expect, test } from "vitest";
import { inventCoverage } from "../../../../scripts/bench/app/invented-coverage.ts";
import { inventCorpus } from "../../../../scripts/bench/app/invented-corpus.ts";
import type { NodeAttributes } from "../../../../src/graph/contract.ts";
import { parseCoverageGraph } from "../../../../src/graph/graph-file.ts";
import { textOf } from "../../graph/samples.ts";

const COUNT = 300;
const graph = inventCoverage(COUNT);
const { counts, span, stories } = graph.attributes;

const linksOf = (kind: string) => graph.edges.filter(({ attributes }) => attributes.kind === kind);

function largestShare(ends: readonly string[]): number {
  const tally = new Map<string, number>();
  for (const end of ends) tally.set(end, (tally.get(end) ?? 0) + 1);
  return Math.max(...tally.values()) / ends.length;
}

test("the same count gives the same bytes, another count other articles", () => {
  expect(textOf(inventCoverage(COUNT))).toBe(textOf(graph));
  const titles = inventCorpus(COUNT)
    .flat()
    .map(({ article }) => article.title);
  const others = new Set(
    inventCorpus(COUNT + 1)
      .flat()
      .map(({ article }) => article.title),
  );
  expect(titles.filter((title) => others.has(title))).toEqual([]);
});

test("it is a graph.json after the contract, every node placed and measured", () => {
  const read = parseCoverageGraph(textOf(graph));
  expect(read.order).toBe(graph.nodes.length);
  expect(read.size).toBe(graph.edges.length);
  const places = new Set(graph.nodes.map(({ attributes: { x, y } }) => `${x} ${y}`));
  expect(places.size).toBe(graph.nodes.length);
  expect(Object.keys(graph.attributes.networks.providers)).toHaveLength(counts.providers);
  const isArticle = ({ kind }: NodeAttributes) => kind === "article";
  const articles = graph.nodes.filter(({ attributes }) => isArticle(attributes));
  expect(articles.every(({ attributes }) => attributes.pageRank > 0)).toBe(true);
});

test("it has as many articles as asked for, and about three links an article", () => {
  expect(counts.articles).toBe(COUNT);
  expect(linksOf("publishes")).toHaveLength(COUNT);
  expect(graph.edges.length / COUNT).toBeGreaterThan(2.6);
  expect(graph.edges.length / COUNT).toBeLessThan(3.4);
  expect(linksOf("wire").length / COUNT).toBeGreaterThan(0.05);
  expect(linksOf("related").length / COUNT).toBeGreaterThan(0.5);
  expect(counts.filed / COUNT).toBeGreaterThan(0.75);
  expect(counts.filed).toBeLessThan(COUNT);
});

test("few providers and topics have most", () => {
  expect(counts.providers).toBeLessThanOrEqual(COUNT / 25);
  const even = 1 / counts.providers;
  expect(largestShare(linksOf("publishes").map(({ source }) => source))).toBeGreaterThan(
    1.5 * even,
  );
  const about = linksOf("about").map(({ target }) => target);
  expect(largestShare(about)).toBeGreaterThan(1.3 / counts.topics);
});

test("stories have up to 60 articles, and links lead out of them as well", () => {
  expect(stories.every(({ articles }) => articles >= 2 && articles <= 60)).toBe(true);
  expect(new Set(stories.map(({ articles }) => articles)).size).toBeGreaterThan(5);
  const storyOf = new Map(
    graph.nodes.map(({ key, attributes }) => [
      key,
      attributes.kind === "article" ? attributes.story : null,
    ]),
  );
  const related = linksOf("related");
  const across = related.filter(
    ({ source, target }) => storyOf.get(source) !== storyOf.get(target),
  );
  expect(across.length / related.length).toBeGreaterThan(0.05);
  expect(across.length / related.length).toBeLessThan(0.5);
});

test("they came out over ten weeks", () => {
  const days = (Date.parse(span!.last) - Date.parse(span!.first)) / 86_400_000;
  expect(days).toBeGreaterThan(50);
  expect(days).toBeLessThan(80);
});
