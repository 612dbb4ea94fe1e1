import { expect, it } from "vitest";
import type { Meaning } from "../../../../src/state/measures/colours.ts";
import { chooseLayers, drawnLayers } from "../../../../src/timeline/attention/choose-layers.ts";
import { readGroups } from "../../../../src/timeline/attention/groups.ts";
import { readTrack } from "../../../../src/timeline/lanes/lanes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

/** One letter an article, of its provider. */
function layersOf(providers: string, hues: Readonly<Record<string, string>> = {}) {
  const coverage = coverageOf(
    Array.from(providers, (provider, i) => ({
      key: `a${i}`,
      at: "2020-06-09T12:00:00Z",
      provider,
    })),
  );
  const groups = readGroups(readTrack(coverage), { by: "provider", perOutput: false }, coverage);
  const meaning: Meaning = {
    is: "categories",
    categories: Object.entries(hues).map(([key, colour]) => ({ key, name: key, colour })),
    inView: () => new Map(),
  };
  return chooseLayers(groups, groups, meaning);
}

const named = (...of: Parameters<typeof layersOf>) =>
  layersOf(...of).list.map(({ label }) => label);

it("names the largest five, and puts all others together on top", () => {
  expect(named("abbcccddddeeeeefgg")).toEqual(["e", "d", "c", "b", "g", "Other"]);
});

it("names a sixth that would be all of the others", () => {
  expect(named("aabbccddeef")).toEqual(["a", "b", "c", "d", "e", "f"]);
});

it("puts those with a colour first, in the legend's order, and hatches the others each in a way", () => {
  const { list } = layersOf("abbcccdddd", { c: "#00f", a: "#f00", x: "#0f0" });
  expect(list.map(({ label, colour, hatch }) => [label, colour, hatch])).toEqual([
    ["c", "#00f", null],
    ["a", "#f00", null],
    ["d", null, 0],
    ["b", null, 1],
  ]);
});

it("leaves the others out where each layer stands on the ground, but for when they are all", () => {
  const layers = layersOf("abbcccddddeeeeefgg");
  expect(drawnLayers(layers, "stacked")).toHaveLength(6);
  expect(drawnLayers(layers, "overlaid").map(({ key }) => key)).not.toContain(null);
  const others = layers.list.filter(({ key }) => key === null);
  expect(drawnLayers({ ...layers, list: others }, "overlaid")).toEqual(others);
});
