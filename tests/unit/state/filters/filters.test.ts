import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  Filters,
  isFiltering,
  NO_FILTERS,
  NONE,
  toggled,
} from "../../../../src/state/filters/filters.ts";

describe("toggled", () => {
  it("keeps one alone, and takes it away when it was alone", () => {
    expect(toggled([], "a", false)).toEqual(["a"]);
    expect(toggled(["b"], "a", false)).toEqual(["a"]);
    expect(toggled(["a", "b"], "a", false)).toEqual(["a"]);
    expect(toggled(["a"], "a", false)).toEqual([]);
  });

  it("adds one to the others, and takes it from them", () => {
    expect(toggled([], "a", true)).toEqual(["a"]);
    expect(toggled(["b"], "a", true)).toEqual(["b", "a"]);
    expect(toggled(["b", "a"], "b", true)).toEqual(["a"]);
    expect(toggled(["a"], "a", true)).toEqual([]);
  });
});

describe("filters", () => {
  it("filter once anything is chosen, were it what has none", () => {
    expect(isFiltering(NO_FILTERS)).toBe(false);
    expect(isFiltering({ ...NO_FILTERS, story: [NONE] })).toBe(true);
    expect(isFiltering({ ...NO_FILTERS, quality: { least: 0, most: 9 } })).toBe(true);
  });

  it("have no range that ends before it starts, and no facet that there isn’t", () => {
    const accepts = (filters: unknown) => v.is(Filters, filters);
    expect(accepts({ ...NO_FILTERS, quality: { least: 5, most: 5 } })).toBe(true);
    expect(accepts({ ...NO_FILTERS, quality: { least: 6, most: 5 } })).toBe(false);
    expect(accepts({ ...NO_FILTERS, mood: [] })).toBe(false);
  });
});
