import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radiusOf } from "../../../../src/graph/building/sizes.ts";
import { kindOf, marksOf } from "../../../../src/state/measures/marks-of.ts";
import { createMeasures } from "../../../../src/state/measures/measures.ts";
import { sizingBy } from "../../../../src/state/measures/sizing.ts";
import { MARK_KINDS, SIZES } from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { aMeasuredCoverage, measuredCoverage } from "./fixture.ts";

const coverage = measuredCoverage(
  [
    { key: "a1", at: null, provider: "P", lists: ["a2", "a3"] },
    { key: "a2", at: null, provider: "P", lists: ["a3"], topics: ["T"] },
    { key: "a3", at: null, provider: "Q" },
    { key: "a4", at: null, provider: "Q", lists: ["a3", "a2"], story: "s1" },
  ],
  [storyOf("s1", { size: 12.5 })],
  { a1: { size: 7.77, quality: 40 }, a2: { quality: null }, a3: { quality: 160 } },
);
const measures = createMeasures(coverage);

describe("the sizes", () => {
  it("are the prebuilt ones by links", () => {
    const { of } = sizingBy("links", coverage, measures);
    expect([of("a1"), of("s1")]).toEqual([7.77, 12.5]);
  });

  it("are the same for all of a kind, or by a measure that says nothing of it", () => {
    const same = sizingBy("same", coverage, measures);
    expect(same.of("a1")).toBe(same.of("a3"));
    expect(sizingBy("firsts", coverage, measures).of("T")).toBe(same.of("T"));
    expect(same.ticks("article")).toEqual([]);
  });

  it("grow in area with the value, from the least radius to the greatest of the kind", () => {
    const { of } = sizingBy("quality", coverage, measures);
    expect(of("a3")).toBe(radiusOf("article", Infinity));
    expect(of("a1")).toBe((radiusOf("article", 1) + radiusOf("article", Infinity)) / 2);
    expect(of("a2")).toBe(radiusOf("article", 1));
  });

  it("show values that the corpus has, the smallest first", () => {
    const { ticks } = sizingBy("listed", coverage, measures);
    expect(ticks("article").map(({ label }) => label)).toEqual(["0", "1", "3"]);
    expect(sizingBy("firsts", coverage, measures).ticks("topic")).toEqual([]);
  });

  it("say from where on no mark is larger", () => {
    const many = measuredCoverage(
      ["a", "b"].flatMap((provider, at) =>
        Array.from({ length: at === 0 ? 70 : 90 }, (_, n) => ({
          key: `${provider}${n}`,
          at: null,
          provider: provider.toUpperCase(),
        })),
      ),
      [],
      {},
    );
    const ticks = sizingBy("links", many, createMeasures(many)).ticks("provider");
    expect(ticks.map(({ label }) => label)).toEqual(["70+"]);
  });

  it("never shrink while the value grows, and stay in the range of the kind", () => {
    fc.assert(
      fc.property(aMeasuredCoverage, fc.constantFrom(...SIZES), (some, size) => {
        const { of, measure } = sizingBy(size, some, createMeasures(some));
        for (const kind of MARK_KINDS) {
          // The prebuilt ones of the fixture are arbitrary.
          if (size === "links") continue;
          const sized = [...marksOf(some, kind).keys()].map((key) => ({
            radius: of(key),
            value: measure?.value(key) ?? -Infinity,
          }));
          const inOrder = sized.toSorted((a, b) => a.value - b.value || a.radius - b.radius);
          const radii = inOrder.map(({ radius }) => radius);
          expect(radii).toEqual(radii.toSorted((a, b) => a - b));
          expect(radii.filter((radius) => radius < radiusOf(kind, 1))).toEqual([]);
          expect(radii.filter((radius) => radius > radiusOf(kind, Infinity))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("have no more than three ticks, of growing size", () => {
    fc.assert(
      fc.property(aMeasuredCoverage, fc.constantFrom(...SIZES), (some, size) => {
        const { ticks } = sizingBy(size, some, createMeasures(some));
        for (const kind of MARK_KINDS) {
          const radii = ticks(kind).map(({ radius }) => radius);
          expect(radii.length).toBeLessThanOrEqual(3);
          expect(radii).toEqual(radii.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });
});

it("knows the kind of what the coverage has, and of nothing else", () => {
  expect(["a1", "P", "T", "s1", "nobody"].map((key) => kindOf(coverage, key))).toEqual([
    "article",
    "provider",
    "topic",
    "story",
    null,
  ]);
});
