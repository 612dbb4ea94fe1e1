import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { sharedBetween } from "../../../../src/panels/compare/shared-between.ts";
import { Networks } from "../../../../src/state/networks/networks.ts";
import { storySample } from "../details/story-sample.ts";
import { hours, shared } from "./samples.ts";
import { sightOf } from "./sight.ts";

const keysOf = (groups: readonly { key: string }[]) => groups.map(({ key }) => key);

describe("sharedBetween", () => {
  it("has the stories, texts and related links of two providers, with the articles behind them", () => {
    const { stories, wires, related } = sharedBetween(["p-BBC", "p-Star"], sightOf(shared));
    expect(keysOf(stories)).toEqual(["s-1", "s-2", "s-3", "s-4"]);
    expect(stories[0]?.articles).toEqual(
      new Map([
        ["p-BBC", ["BBC-1"]],
        ["p-Star", ["Star-1"]],
      ]),
    );
    expect(keysOf(wires)).toEqual(["BBC-3"]);
    expect(related).toEqual([
      { source: "BBC-1", target: "Star-1" },
      { source: "Star-4", target: "BBC-4" },
    ]);
  });

  it("puts what more of them share first", () => {
    const { stories } = sharedBetween(["p-CNN", "p-PBS", "p-BBC", "p-Star"], sightOf(shared));
    expect(keysOf(stories).slice(0, 2)).toEqual(["s-1", "s-2"]);
    expect(stories[0]?.articles.size).toBe(3);
    expect(keysOf(stories)).toContain("s-5");
  });

  it("leaves out what is not in view", () => {
    const sight = sightOf(shared, hours(3, 8));
    const { stories, wires, related } = sharedBetween(["p-BBC", "p-Star"], sight);
    expect(keysOf(stories)).toEqual(["s-3", "s-4"]);
    expect(keysOf(wires)).toEqual(["BBC-3"]);
    expect(related).toEqual([{ source: "Star-4", target: "BBC-4" }]);
  });

  it("has for two providers what the network of providers has behind their link", () => {
    fc.assert(
      fc.property(coverages(), fc.array(fc.boolean(), { minLength: 9 }), (coverage, inView) => {
        const keys = [...coverage.articles.keys()];
        const has = (key: string) => inView[keys.indexOf(key) % inView.length] ?? true;
        const { providers } = new Networks(coverage);
        const sorted = (texts: readonly string[]) => texts.toSorted();
        providers.graph.forEachEdge((edge, _attributes, source, target) => {
          const now = { has, articlesOf: () => 0 };
          const found = sharedBetween([source, target], { coverage, now });
          const known = providers.shared(edge, has);
          expect(sorted(keysOf(found.stories))).toEqual(sorted(known.stories));
          expect(sorted(keysOf(found.wires))).toEqual(sorted(known.wires));
          const inWords = (links: typeof known.related) =>
            links.map((link) => `${link.source} ${link.target}`).toSorted();
          expect(inWords(found.related)).toEqual(inWords(known.related));
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Up to nine articles of three providers in two stories, some of them copies, some listing others. */
function coverages(): fc.Arbitrary<Coverage> {
  const article = fc.record({
    provider: fc.constantFrom("A", "B", "C"),
    story: fc.constantFrom("s-1", "s-2", null),
    lists: fc.nat(8),
    isCopy: fc.boolean(),
  });
  return fc.array(article, { minLength: 4, maxLength: 9 }).map((articles) => {
    const keys = articles.map(({ provider }, place) => `${provider}-${place}`);
    return storySample(
      articles.map(({ story, lists, isCopy }, place) => ({
        key: keys[place]!,
        at: `2020-06-1${place}T10:00:00Z`,
        story,
        lists: lists < keys.length && lists !== place ? [keys[lists]!] : [],
        ...(isCopy && place > 0 ? { copy: { of: keys[0]! } } : {}),
      })),
    );
  });
}
