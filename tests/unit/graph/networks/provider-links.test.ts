import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NetworkArticle } from "../../../../src/graph/networks/network-article.ts";
import { providerLinks } from "../../../../src/graph/networks/provider-links.ts";
import { articlesOfFew } from "./samples.ts";

/** By looking at all pairs of articles. */
function linksSlowly(articles: readonly NetworkArticle[]) {
  const links = new Map<string, Record<"stories" | "wires" | "related", Set<string>>>();
  for (const one of articles) {
    for (const other of articles) {
      if (one.provider >= other.provider) continue;
      const shared = {
        stories: one.story !== null && one.story === other.story ? [one.story] : [],
        wires: one.wire !== null && one.wire === other.wire ? [one.wire] : [],
        related: [
          ...(one.lists.includes(other.key) ? [`${one.key} ${other.key}`] : []),
          ...(other.lists.includes(one.key) ? [`${other.key} ${one.key}`] : []),
        ],
      };
      if (Object.values(shared).flat().length === 0) continue;
      const key = `${one.provider}~${other.provider}`;
      const link = links.get(key) ?? { stories: new Set(), wires: new Set(), related: new Set() };
      links.set(key, link);
      for (const kind of ["stories", "wires", "related"] as const) {
        for (const key of shared[kind]) link[kind].add(key);
      }
    }
  }
  return [...links]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { stories, wires, related }]) => ({
      key,
      stories: [...stories].toSorted(),
      wires: [...wires].toSorted(),
      related: [...related].toSorted(),
    }));
}

describe("providerLinks", () => {
  it("finds what a look at every pair of articles finds", () => {
    fc.assert(
      fc.property(articlesOfFew, (articles) => {
        const links = providerLinks(articles).map(({ key, stories, wires, related }) => {
          const pairs = related.map(({ source, target }) => `${source} ${target}`);
          return { key, stories, wires, related: pairs };
        });
        expect(links).toEqual(linksSlowly(articles));
      }),
    );
  });

  it("names both ends in order, whichever lists the other", () => {
    fc.assert(
      fc.property(articlesOfFew, (articles) => {
        for (const { key, source, target } of providerLinks(articles)) {
          expect(source < target).toBe(true);
          expect(key).toBe(`${source}~${target}`);
        }
      }),
    );
  });

  it("does not depend on the order of articles, nor on that of their lists", () => {
    const twice = articlesOfFew.chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray(articles, { minLength: articles.length }),
      ),
    );
    fc.assert(
      fc.property(twice, ([articles, shuffled]) => {
        const reversed = shuffled.map((article) => ({
          ...article,
          lists: article.lists.toReversed(),
        }));
        expect(providerLinks(reversed)).toEqual(providerLinks(articles));
      }),
    );
  });

  it("does not link a provider to itself, nor to what isn't among the articles", () => {
    const one = { provider: "p-a", topics: [], story: "s-a", wire: null };
    const lists = ["a-2", "a-gone"];
    expect(
      providerLinks([
        { ...one, key: "a-1", lists },
        { ...one, key: "a-2", lists: [] },
      ]),
    ).toEqual([]);
  });

  it("leaves out a story that nearly everyone has, and no other", () => {
    const of = (story: string, providers: number) =>
      Array.from({ length: providers }, (_, i) => ({
        key: `a-${story}-${i}`,
        provider: `p-${story}-${i}`,
        topics: [],
        story,
        wire: null,
        lists: [],
      }));
    const links = providerLinks([...of("s-all", 1001), ...of("s-some", 30)]);
    expect(links).toHaveLength((30 * 29) / 2);
    expect(new Set(links.flatMap(({ stories }) => stories))).toEqual(new Set(["s-some"]));
  });
});
