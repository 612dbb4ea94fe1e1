import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { coloursBy } from "../../../../src/state/colour.ts";
import { marksOf } from "../../../../src/state/measures/marks-of.ts";
import { createMeasures } from "../../../../src/state/measures/measures.ts";
import { Presence } from "../../../../src/state/presence/presence.ts";
import { COLOURS, MARK_KINDS, type View } from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { aMeasuredCoverage, measuredCoverage, paletteOf } from "./fixture.ts";

const palette = paletteOf("light");
const by = (choice: View["colour"], coverage: Coverage) =>
  coloursBy(choice, { coverage, palette, measures: createMeasures(coverage) });

const coverage = measuredCoverage(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["Wide"], story: "s1" },
    {
      key: "a2",
      at: "2020-06-10T12:00:00Z",
      provider: "P",
      topics: ["Narrow", "Wide"],
      story: "s1",
    },
    { key: "a3", at: "2020-06-10T14:00:00Z", provider: "P", topics: ["Wide"], story: "s1" },
    { key: "a4", at: "2020-06-12T14:00:00Z", provider: "Q", story: "s1" },
    { key: "a5", at: null, provider: "Q" },
    { key: "a6", at: null, provider: "R" },
  ],
  [storyOf("s1", { articles: 4, providers: 2, firsts: ["a1"], halfLife: 7200 })],
  {
    a1: { community: 2 },
    a2: { community: 2 },
    a3: { community: 2 },
    a4: { community: 0 },
    a5: { community: 0 },
    a6: { community: 1 },
    P: { community: 2, medianLag: 7200 },
    Q: { community: 0 },
    Wide: { community: 0 },
  },
);

describe("colours by topic", () => {
  const { mark, meaning } = by("topic", coverage);

  it("gives the largest topics their hues, and an article of several that of the rarest", () => {
    const [wide, narrow] = [palette["story-1"], palette["story-2"]];
    expect(["Wide", "Narrow", "a1", "a2"].map(mark)).toEqual([wide, narrow, wide, narrow]);
    expect(mark("a5")).toBe(palette.plain);
  });

  it("colours other groups as more than half of their articles are, or not at all", () => {
    expect(mark("P")).toBe(palette["story-1"]);
    expect(mark("s1")).toBe(palette.plain);
  });

  it("counts what is in view by the colour that it has", () => {
    const presence = new Presence(coverage);
    const counts = () => meaning.is === "categories" && [...meaning.inView(presence)];
    expect(counts()).toEqual([
      ["Wide", 2],
      ["Narrow", 1],
    ]);
    presence.move({ from: 0, to: Date.UTC(2020, 5, 10, 11) });
    expect(counts()).toEqual([
      ["Wide", 1],
      ["Narrow", 0],
    ]);
  });
});

describe("colours by provider", () => {
  it("has a hue for those of more than one article, and plain for all others", () => {
    const { mark } = by("provider", coverage);
    expect(["P", "a1", "Q", "a4", "s1"].map(mark)).toEqual([
      palette["story-1"],
      palette["story-1"],
      palette["story-2"],
      palette["story-2"],
      palette["story-1"],
    ]);
    expect(["R", "a6"].map(mark)).toEqual([palette.plain, palette.plain]);
  });
});

describe("colours by community", () => {
  it("goes by the articles in each, not by its number", () => {
    const { mark, meaning } = by("community", coverage);
    expect(["a1", "P", "s1", "a4", "Wide"].map(mark)).toEqual([
      palette["story-1"],
      palette["story-1"],
      palette["story-1"],
      palette["story-2"],
      palette["story-2"],
    ]);
    expect(mark("a6")).toBe(palette.plain);
    expect(meaning.is === "categories" && meaning.categories.map(({ name }) => name)).toEqual([
      "P",
      "Q",
    ]);
  });
});

describe("colours by kind", () => {
  it("tells the four kinds apart", () => {
    const { mark, stack, article } = by("kind", coverage);
    expect(new Set(["a1", "P", "Wide", "s1"].map(mark)).size).toBe(4);
    expect(stack).toEqual([article(coverage.articles.get("a1")!)]);
  });
});

describe("colours by lag", () => {
  const { mark, meaning, stack } = by("lag", coverage);

  it("runs from the least to the greatest, with groups on the same ramp", () => {
    expect(mark("a1")).toBe(palette["ramp-1"]);
    expect(mark("a4")).toBe(palette["ramp-3"]);
    expect(mark("P")).toBe(mark("a2"));
    expect(stack.indexOf(mark("a2"))).toBeGreaterThan(stack.indexOf(mark("a1")));
    expect(stack.indexOf(mark("a3"))).toBeGreaterThan(stack.indexOf(mark("a2")));
  });

  it("leaves plain what has none", () => {
    expect(["a5", "Q", "Wide"].map(mark)).toEqual([palette.plain, palette.plain, palette.plain]);
  });

  it("has the real values for its legend", () => {
    expect(meaning.is === "measure" && meaning.ticks).toEqual([0, 14_400, 187_200]);
  });
});

describe("colours by story", () => {
  it("draws providers and topics in ink, as they always were", () => {
    const { mark } = by("story", coverage);
    expect(["a1", "s1", "P", "Wide", "a5"].map(mark)).toEqual([
      palette["story-1"],
      palette["story-1"],
      palette.ink,
      palette.ink,
      palette.plain,
    ]);
  });
});

describe("colours by anything", () => {
  it("give everything a colour, and the stack all that articles have, each once", () => {
    fc.assert(
      fc.property(aMeasuredCoverage, fc.constantFrom(...COLOURS), (some, choice) => {
        const { article, mark, story, stack } = by(choice, some);
        const keys = MARK_KINDS.flatMap((kind) => [...marksOf(some, kind).keys()]);
        const articles = [...some.articles.values()];
        expect(keys.filter((key) => !/^#[0-9a-f]{6}$/.test(mark(key)))).toEqual([]);
        expect(articles.filter((one) => !stack.includes(article(one)))).toEqual([]);
        expect(articles.filter((one) => article(one) !== mark(one.key))).toEqual([]);
        expect([...some.stories.keys()].filter((key) => story(key) !== mark(key))).toEqual([]);
        expect(new Set(stack).size).toBe(stack.length);
      }),
    );
  });

  it("count in their categories just the articles in view that have a hue", () => {
    const choices = fc.constantFrom<View["colour"]>("story", "topic", "provider", "community");
    fc.assert(
      fc.property(aMeasuredCoverage, choices, (some, choice) => {
        const { meaning, article } = by(choice, some);
        if (meaning.is !== "categories") return;
        const presence = new Presence(some);
        presence.move({ from: Date.UTC(2020, 5, 3), to: Date.UTC(2020, 5, 12) });
        const counts = [...meaning.inView(presence).values()];
        const inHue = [...some.articles.values()].filter(
          (one) => presence.has(one.key) && article(one) !== palette.plain,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inHue.length);
      }),
    );
  });
});
