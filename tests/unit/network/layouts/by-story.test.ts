import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byStory } from "../../../../src/network/layouts/by-story.ts";
import { REST } from "../../../../src/network/layouts/layouts.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { closest } from "./discs.ts";
import { inputOf, placeIn, someCoverage, someInput, withStories } from "./inputs.ts";

const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe("by story", () => {
  it("has regions that don't overlap", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { regions } = byStory(input).guides;
        if (input.unit > 0) expect(closest(regions)).toBeGreaterThan(1);
      }),
    );
  });

  it("has each article in its story's region, or else in the belt around all of them", () => {
    fc.assert(
      fc.property(someCoverage, (coverage) => {
        const { places, guides } = byStory(inputOf(coverage, { unit: 1 / 800 }));
        const regions = new Map(guides.regions.map((region) => [region.key, region]));
        for (const { key, story } of coverage.articles.values()) {
          const region = regions.get(story ?? REST);
          const place = placeIn(places, key);
          if (region) {
            expect(apart(place, region)).toBeLessThan(region.radius);
            continue;
          }
          const { x, y, inner, outer } = guides.belt!;
          expect(Math.hypot((place.x - x) / outer[0], (place.y - y) / outer[1])).toBeLessThan(1);
          expect(Math.hypot((place.x - x) / inner[0], (place.y - y) / inner[1])).toBeGreaterThan(1);
        }
      }),
    );
  });

  it("lets no two marks overlap where there is room", () => {
    fc.assert(
      fc.property(someCoverage, (coverage) => {
        const input = inputOf(coverage, { unit: 1 / 800 });
        const discs = [...byStory(input).places].map(([key, { x, y }]) => {
          return { x, y, radius: input.size(key) * input.unit };
        });
        expect(closest(discs)).toBeGreaterThan(0.98);
      }),
      { numRuns: 40 },
    );
  });

  it("places a story's articles from its first one outwards", () => {
    const coverage = withStories(
      Array.from({ length: 30 }, (_, index) => ({
        key: `a${index}`,
        at: `2020-06-${String(index + 1).padStart(2, "0")}T00:00:00Z`,
        provider: "P",
        story: "x",
      })),
    );
    const { places, guides } = byStory(inputOf(coverage));
    const region = guides.regions[0]!;
    const away = (index: number) => apart(placeIn(places, `a${index}`), region);
    expect(away(0)).toBeLessThan(region.radius / 5);
    expect(away(29)).toBeGreaterThan(region.radius / 2);
  });

  it("makes one region of all that is in no story when nothing is in one, and names it so", () => {
    const coverage = withStories([
      { key: "a", at: null, provider: "P" },
      { key: "b", at: null, provider: "P" },
    ]);
    const { regions, belt } = byStory(inputOf(coverage)).guides;
    expect(regions.map(({ key, label }) => [key, label])).toEqual([[REST, "In no story"]]);
    expect(belt).toBeNull();
  });

  it("has providers outside of all articles, on the side of their own", () => {
    const two = (story: string, provider: string) =>
      [1, 2, 3].map((n) => ({ key: `${story}${n}`, at: `2020-06-0${n}`, provider, story }));
    const { places } = byStory(inputOf(withStories([...two("x", "P"), ...two("y", "Q")])));
    const middle = (story: string) => placeIn(places, `${story}1`).x;
    const isLeft = middle("x") < middle("y");
    const [p, q] = [placeIn(places, "P"), placeIn(places, "Q")];
    expect(p.x < q.x).toBe(isLeft);
    const xs = ["x", "y"].flatMap((s) => [1, 2, 3].map((n) => placeIn(places, `${s}${n}`).x));
    expect(Math.min(p.x, q.x)).toBeLessThan(Math.min(...xs));
    expect(Math.max(p.x, q.x)).toBeGreaterThan(Math.max(...xs));
  });
});

describe("providers by story", () => {
  it("stand in the region of the story in which they have most articles, of as many the larger", () => {
    const coverage = withStories([
      { key: "a", at: "2020-06-01", provider: "P", story: "x" },
      { key: "b", at: "2020-06-02", provider: "P", story: "x" },
      { key: "c", at: "2020-06-03", provider: "P", story: "y" },
      { key: "d", at: "2020-06-03", provider: "Q", story: "y" },
      { key: "e", at: "2020-06-04", provider: "Q", story: "x" },
      { key: "f", at: "2020-06-05", provider: "R", story: "y" },
      { key: "g", at: "2020-06-06", provider: "S" },
      { key: "h", at: "2020-06-07", provider: "P", story: "x" },
    ]);
    const { places, guides } = byStory(inputOf(coverage, { network: "providers" }));
    const homeOf = (key: string) =>
      guides.regions.find((region) => apart(placeIn(places, key), region) < region.radius)?.key;
    expect(["P", "Q", "R", "S"].map(homeOf)).toEqual(["x", "x", "y", undefined]);
    expect(guides.belt?.label).toBe("In no story");
  });
});

describe("stories by topic", () => {
  it("stand about the rarest of their topics; those on none in a belt", () => {
    const story = (key: string, topics: string[]) => storyOf(key, { articles: 1, topics });
    const coverage = coverageOf(
      [
        { key: "a", at: null, provider: "P", story: "x", topics: ["all", "law"] },
        { key: "b", at: null, provider: "P", story: "y", topics: ["all"] },
        { key: "c", at: null, provider: "P", story: "z" },
        { key: "d", at: null, provider: "P", story: "w", topics: ["all", "law"] },
        { key: "e", at: null, provider: "P", topics: ["all"] },
      ],
      [story("x", ["all", "law"]), story("y", ["all"]), story("z", []), story("w", [])],
    );
    const { places, guides } = byStory(inputOf(coverage, { network: "stories" }));
    const homeOf = (key: string) =>
      guides.regions.find((region) => apart(placeIn(places, key), region) < region.radius)?.key;
    expect(["x", "y", "z", "w"].map(homeOf)).toEqual(["law", "all", undefined, "all"]);
    expect(["all", "law"].map(homeOf)).toEqual(["all", "law"]);
    expect(guides.belt?.label).toBe("On no topic");
  });
});
