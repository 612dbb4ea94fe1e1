import { expect, it } from "vitest";
import { readCoverage } from "../../../../src/graph/coverage.ts";
import { coverageGraphOf } from "../../../../src/graph/graph-file.ts";
import { networkArticlesOf } from "../../../../src/graph/networks/network-article.ts";
import { providerLinks } from "../../../../src/graph/networks/provider-links.ts";
import { storyTopics } from "../../../../src/graph/networks/story-topics.ts";
import { graphWithStories } from "./samples.ts";

it("reads of a graph.json what a Coverage tells of it, so that both give the same networks", () => {
  const graph = graphWithStories(60);
  const articles = networkArticlesOf(graph);
  const { articles: told } = readCoverage(coverageGraphOf(graph));
  expect(articles).toHaveLength(60);
  expect(providerLinks(articles)).toEqual(providerLinks(told.values()));
  expect(storyTopics(articles)).toEqual(storyTopics(told.values()));
  expect(providerLinks(articles).some(({ related }) => related.length > 0)).toBe(true);
  expect(storyTopics(articles).length).toBeGreaterThan(0);
});
