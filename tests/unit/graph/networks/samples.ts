import * as fc from "fast-check";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { radiusOf } from "../../../../src/graph/building/sizes.ts";
import type { NetworkArticle } from "../../../../src/graph/networks/network-article.ts";
import { storyOf } from "../../attributes.ts";
import { dataOf, manyArticles } from "../samples.ts";

const COUNT = 14;

const keyOrNull = (...keys: string[]) => fc.constantFrom(null, ...keys);

/** Some articles of few providers, so that they share much. */
export const articlesOfFew: fc.Arbitrary<NetworkArticle[]> = fc
  .array(
    fc.record({
      provider: fc.constantFrom("p-a", "p-b", "p-c", "p-d", "p-e"),
      topics: fc.subarray(["t-a", "t-b", "t-c"]),
      story: keyOrNull("s-a", "s-b", "s-c"),
      wire: keyOrNull("a-00", "a-01"),
      lists: fc.subarray(Array.from({ length: COUNT }, (_, i) => keyOf(i))),
    }),
    { maxLength: COUNT },
  )
  .map((articles) => articles.map((article, i) => ({ key: keyOf(i), ...article })));

function keyOf(i: number): string {
  return `a-${String(i).padStart(2, "0")}`;
}

/** A graph before layout, its articles in stories of about `each`; every seventh is in none. */
export function graphWithStories(count: number, each = 5): SerializedCoverageGraph {
  const graph = dataOf(...manyArticles(count));
  const sizes = new Map<string, number>();
  let at = 0;
  for (const { attributes } of graph.nodes) {
    if (attributes.kind !== "article") continue;
    at += 1;
    if (at % 7 === 0) continue;
    attributes.story = `s-${at % Math.ceil(count / each)}`;
    sizes.set(attributes.story, (sizes.get(attributes.story) ?? 0) + 1);
  }
  graph.attributes.stories = [...sizes].map(([key, articles]) =>
    storyOf(key, { articles, size: radiusOf("story", articles) }),
  );
  return graph;
}
