import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RANKING_CHOICES } from "../../../../src/panels/rankings/choices.ts";
import { inOrderOf, topOf } from "../../../../src/panels/rankings/ranking.ts";
import { createMeasures } from "../../../../src/state/measures/measures.ts";
import { aMeasuredCoverage } from "../../state/measures/fixture.ts";
import { sampleCoverage } from "../sample.ts";

const coverage = sampleCoverage([
  { title: "One", provider: "Bee" },
  { title: "Two", provider: "Bee" },
  { title: "Three", provider: "Ant" },
  { title: "Four", provider: "Cat" },
  { title: "Five", provider: "Dog" },
  { title: "Six", provider: "Elk" },
]);
const values: Record<string, number> = { "p-Bee": 5, "p-Ant": 5, "p-Cat": 9, "p-Dog": 0 };
const measure = { isCount: true, value: (key: string) => values[key] ?? null };
const everything = () => true;

describe("a ranking", () => {
  it("has the most first, of as many those of more articles, without zeros and unknowns", () => {
    const { top, hasMore } = topOf(inOrderOf(measure, "provider", coverage), everything, 10);
    expect(top.map(({ label, rank }) => [label, rank])).toEqual([
      ["Cat", 1],
      ["Bee", 2],
      ["Ant", 2],
    ]);
    expect(hasMore).toBe(false);
  });

  it("has the least first when that is asked for, and zero where it is no count", () => {
    const lags = { isCount: false, value: measure.value };
    const { top } = topOf(inOrderOf(lags, "provider", coverage, true), everything, 10);
    expect(top.map(({ label, rank }) => [label, rank])).toEqual([
      ["Dog", 1],
      ["Bee", 2],
      ["Ant", 2],
      ["Cat", 4],
    ]);
  });

  it("ranks what is in view among itself, and says whether there is more of that", () => {
    const inOrder = inOrderOf(measure, "provider", coverage);
    const has = (key: string) => key !== "p-Cat";
    expect(topOf(inOrder, has, 1)).toEqual({
      top: [{ key: "p-Bee", label: "Bee", value: 5, rank: 1 }],
      hasMore: true,
    });
    expect(topOf(inOrder, has, 2).hasMore).toBe(false);
  });

  it("gives each the rank of one more than are better", () => {
    fc.assert(
      fc.property(aMeasuredCoverage, fc.constantFrom(...RANKING_CHOICES), (some, choice) => {
        const measures = createMeasures(some);
        for (const kind of choice.kinds) {
          const { isLeastFirst } = choice;
          const inOrder = inOrderOf(measures[choice.measure], kind, some, isLeastFirst);
          const { top } = topOf(inOrder, everything, Infinity);
          const ranks = top.map(
            ({ value }) =>
              top.filter((one) => (isLeastFirst ? one.value < value : one.value > value)).length +
              1,
          );
          expect(top.map(({ rank }) => rank)).toEqual(ranks);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("asks of no kind what its measure has no word on", () => {
    const measures = createMeasures(coverage);
    for (const { measure: id, kinds } of RANKING_CHOICES) {
      for (const kind of kinds) expect(measures[id].kinds).toContain(kind);
    }
  });
});
