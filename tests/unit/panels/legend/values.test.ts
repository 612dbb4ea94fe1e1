import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FacetValues,
  facetValues,
  isChoice,
} from "../../../../src/panels/legend/facet-values.ts";
import { firstValues, mostLeft, rankValues } from "../../../../src/panels/legend/rank-values.ts";
import { FACETS } from "../../../../src/state/filters/filters.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aMixedCoverage, valuesOf } from "../../state/filters/random-views.ts";

const coverage = coverageOf(
  [
    { key: "a", at: null, provider: "Zeit", topics: ["T"], story: "s1", given: { type: "video" } },
    { key: "b", at: null, provider: "ökonom", story: "s2", given: { published: false } },
    { key: "c", at: null, provider: "Ärzte", story: "s3" },
  ],
  ["s1", "s2", "s3"].map((key) => storyOf(key, { label: `${key} told` })),
);
const leftIn = ({ values }: FacetValues, left: ReadonlyMap<string, number>) =>
  Int32Array.from(values, ({ value }) => left.get(value) ?? 0);
const ids = (values: readonly { value: string }[]) => values.map(({ value }) => value);

describe("the values of a facet", () => {
  it("go by name, with what has none apart", () => {
    expect(ids(facetValues("provider", coverage).values)).toEqual(["Ärzte", "ökonom", "Zeit"]);
    const { values, none } = facetValues("topic", coverage);
    expect([ids(values), none]).toEqual([["T"], { value: "", name: "No topic" }]);
  });

  it("keep an order of their own where they are few, and the coloured stories on top", () => {
    expect(facetValues("published", coverage)).toMatchObject({
      values: [{ name: "Not published" }, { name: "Publication unknown" }],
      fixed: 2,
      none: null,
    });
    const stories = facetValues("story", coverage, ["s3", "gone"]);
    expect([ids(stories.values), stories.fixed]).toEqual([["s3", "s1", "s2"], 1]);
  });

  it("are a choice only where articles differ in them", () => {
    const isOne = FACETS.filter((facet) => !isChoice(facetValues(facet, coverage)));
    expect(isOne).toEqual(["category", "filed", "dated"]);
  });

  it("are all that any article has, once", () => {
    fc.assert(
      fc.property(aMixedCoverage, fc.constantFrom(...FACETS), (mixed, facet) => {
        const { values, none } = facetValues(facet, mixed);
        const all = [...ids(values), ...(none === null ? [] : [none.value])];
        const expected = new Set(
          [...mixed.articles.values()].flatMap((it) => valuesOf(it)[facet]!),
        );
        expect(all).toHaveLength(expected.size);
        expect(new Set(all)).toEqual(expected);
      }),
    );
  });
});

describe("ranking", () => {
  const nameOf = (value: string) => `named ${value}`;
  const providers = facetValues("provider", coverage);

  it("has the most left first, of as many by name, and leaves out what has none left", () => {
    const left = new Map([
      ["Zeit", 2],
      ["ökonom", 2],
    ]);
    expect(ids(rankValues(providers, leftIn(providers, left), [], nameOf))).toEqual([
      "ökonom",
      "Zeit",
    ]);
  });

  it("keeps what is chosen, were nothing left of it, were it of another corpus", () => {
    const ranked = rankValues(
      providers,
      leftIn(providers, new Map([["Zeit", 1]])),
      ["Ärzte", "p-gone"],
      nameOf,
    );
    expect(ranked).toEqual([
      { value: "Zeit", name: "Zeit" },
      { value: "Ärzte", name: "Ärzte" },
      { value: "p-gone", name: "named p-gone" },
    ]);
  });

  it("leaves what stays put where it is, whatever is left of it", () => {
    const stories = facetValues("story", coverage, ["s2"]);
    expect(ids(rankValues(stories, leftIn(stories, new Map([["s3", 9]])), [], nameOf))).toEqual([
      "s2",
      "s3",
    ]);
  });

  it("is cut to the first ones without losing those to keep", () => {
    const ranked = providers.values;
    expect(ids(firstValues(ranked, 1, new Set(["Zeit"])))).toEqual(["Ärzte", "Zeit"]);
    expect(ids(firstValues(ranked, 1, new Set(["none"])))).toEqual(["Ärzte"]);
  });

  it("knows the longest bar but that of none, and never divides by nothing", () => {
    const values = ["a", "b", ""].map((value) => ({ value, name: value }));
    expect(mostLeft(values, Int32Array.of(2, 7, 90))).toBe(7);
    expect(mostLeft(values, new Int32Array(3))).toBe(1);
    expect(mostLeft([], new Int32Array(0))).toBe(1);
  });
});
