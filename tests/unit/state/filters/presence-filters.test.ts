import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../../src/graph/coverage.ts";
import { FACETS, NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { passing } from "../../../../src/state/filters/passing.ts";
import { Presence } from "../../../../src/state/presence/presence.ts";
import { coverageOf } from "../coverage-fixture.ts";
import {
  aMixedCoverage,
  aWindow,
  isInView,
  someFilters,
  someKept,
  valuesOf,
} from "./random-views.ts";

const aView = fc.record({ window: fc.option(aWindow), filters: someFilters, keeps: someKept });
const aWalk = fc.array(aView, { minLength: 1, maxLength: 6 });
const keeping = (keeps: ((key: string) => boolean) | null) =>
  keeps && (({ key }: Article) => keeps(key));

describe("presence with filters", () => {
  it("is after any walk what asking each article would say, and tells of each change", () => {
    fc.assert(
      fc.property(aMixedCoverage, aWalk, (coverage, walk) => {
        const presence = new Presence(coverage);
        const { articles, providers, topics, stories } = coverage;
        const all = [articles, providers, topics, stories].flatMap((group) => [...group.keys()]);
        const known = new Set(all.filter((key) => presence.has(key)));
        for (const { window, filters, keeps } of walk) {
          const { entered, left } = presence.move(window, filters, keeping(keeps));
          for (const key of left) expect(known.delete(key)).toBe(true);
          for (const key of entered) expect(known.has(key)).toBe(false);
          for (const key of entered) known.add(key);
          const inView = [...articles.values()].filter((article) =>
            isInView(article, window, filters, keeps),
          );
          const keys = new Set(inView.map(({ key }) => key));
          const groups = inView.flatMap((article) => [
            article.provider,
            ...article.topics,
            ...(article.story === null ? [] : [article.story]),
          ]);
          const expected = new Set([...keys, ...groups]);
          expect(all.filter((key) => presence.has(key))).toEqual(
            all.filter((key) => expected.has(key)),
          );
          expect(known).toEqual(expected);
          expect(presence.countIn(presence.rowsOf([...all, "no such key"]))).toBe(expected.size);
          for (const group of groups) {
            const count = groups.filter((other) => other === group).length;
            expect(presence.articlesOf(group)).toBe(count);
          }
          const present = (group: ReadonlyMap<string, unknown>) =>
            [...group.keys()].filter((key) => expected.has(key)).length;
          expect(presence.counts).toEqual({
            articles: keys.size,
            providers: present(providers),
            topics: present(topics),
            stories: present(stories),
          });
        }
      }),
    );
  });

  it("counts for each value what choosing it alone would leave", () => {
    fc.assert(
      fc.property(aMixedCoverage, aWalk, (coverage, walk) => {
        const presence = new Presence(coverage);
        for (const { window, filters, keeps } of walk) {
          presence.move(window, filters, keeping(keeps));
        }
        const { window, filters, keeps } = walk.at(-1)!;
        const articles = [...coverage.articles.values()];
        for (const facet of FACETS) {
          const values = new Set(articles.flatMap((article) => valuesOf(article)[facet] ?? []));
          const expected = new Map<string, number>();
          for (const value of values) {
            const alone = { ...filters, [facet]: [value] };
            const left = articles.filter((it) => isInView(it, window, alone, keeps)).length;
            if (left > 0) expected.set(value, left);
          }
          expect(presence.leftBy(facet)).toEqual(expected);
          for (const value of [...values, "no such value"]) {
            expect(presence.leftOf(facet, value)).toBe(expected.get(value) ?? 0);
          }
        }
      }),
    );
  });

  it("counts each quality that a range would find, whatever range is set", () => {
    fc.assert(
      fc.property(aMixedCoverage, fc.option(aWindow), someFilters, (coverage, window, filters) => {
        const presence = new Presence(coverage);
        presence.move(window, filters);
        for (const quality of [0, 4, 9]) {
          const range = { ...filters, quality: { least: quality, most: quality } };
          const left = [...coverage.articles.values()].filter((it) => isInView(it, window, range));
          expect(presence.leftBy("quality").get(String(quality)) ?? 0).toBe(left.length);
        }
      }),
    );
  });

  it("looks at no article when a window moves and the filters stay", () => {
    const coverage = coverageOf([
      { key: "a", at: "2020-06-10T10:00:00Z", provider: "P" },
      { key: "b", at: "2020-06-12T10:00:00Z", provider: "P" },
    ]);
    const presence = new Presence(coverage);
    let looks = 0;
    const keeps = () => (looks += 1) > 0;
    presence.move(null, NO_FILTERS, keeps);
    expect(looks).toBe(2);
    presence.move({ from: 0, to: Date.UTC(2020, 5, 11) }, NO_FILTERS, keeps);
    expect([looks, presence.counts.articles]).toEqual([2, 1]);
  });
});

describe("passing", () => {
  it("is the same as being in view while there is no window", () => {
    fc.assert(
      fc.property(aMixedCoverage, someFilters, (coverage, filters) => {
        const articles = [...coverage.articles.values()];
        expect(articles.filter(passing(filters))).toEqual(
          articles.filter((article) => isInView(article, null, filters)),
        );
      }),
    );
  });
});
