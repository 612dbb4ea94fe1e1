import { lab, rgb } from "d3";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../src/graph/coverage.ts";
import { colouredStories, coloursBy, timeRamp } from "../../../src/state/colour.ts";
import { createMeasures } from "../../../src/state/measures/measures.ts";
import { measureRamp } from "../../../src/state/measures/ramp-colours.ts";
import {
  CATEGORY_HUES,
  type Palette,
  type PaletteToken,
  STORY_HUES,
} from "../../../src/state/palette.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "./coverage-fixture.ts";
import { paletteOf } from "./measures/fixture.ts";

const coloursOf = (coverage: Coverage, palette: Palette) =>
  coloursBy("story", { coverage, palette, measures: createMeasures(coverage) });

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIE 1976: about 2 can just be told apart side by side. */
function distance(a: string, b: string): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

describe.each(["light", "dark"] as const)("the tokens, %s", (theme) => {
  const palette = paletteOf(theme);

  it("has a colour for every token", () => {
    expect(Object.values(palette)).not.toContain(undefined);
  });

  it.each<[PaletteToken, PaletteToken]>([
    ["ink", "paper"],
    ["ink", "raised"],
    ["ink-2", "paper"],
    ["ink-2", "raised"],
    ["ink-3", "paper"],
    ["ink-3", "raised"],
    ["accent", "paper"],
    ["accent", "raised"],
    ["paper", "ink"],
    ["story-1", "paper"],
    ["story-2", "paper"],
    ["story-3", "paper"],
    ["story-4", "paper"],
  ])("%s is legible on %s: 4.5 to 1", (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps the plain marks 3 to 1 from paper and panels", () => {
    for (const ground of [palette.paper, palette.raised]) {
      expect(contrast(palette.plain, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(STORY_HUES)("%s is legible on paper, for names are written in it: 4.5 to 1", (hue) => {
    expect(contrast(palette[hue], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CATEGORY_HUES)("%s is legible on paper, as those of stories are: 4.5 to 1", (hue) => {
    expect(contrast(palette[hue], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[hue], palette.raised)).toBeGreaterThanOrEqual(3);
  });

  it("keeps the hues of categories apart from each other, from plain and from the accent", () => {
    const colours = [...CATEGORY_HUES.map((hue) => palette[hue]), palette.plain, palette.accent];
    for (const [at, one] of colours.entries()) {
      for (const other of colours.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(18);
    }
  });

  it.each(["paper", "raised"] as const)("plain articles are to be seen on %s: 3 to 1", (ground) => {
    expect(contrast(palette.plain, palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it("keeps every shade of the ramp 4.5 to 1 from the paper", () => {
    for (const shade of [...timeRamp(palette), ...measureRamp(palette)]) {
      expect(contrast(shade, palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("lets the ramp of a measure leave the paper in even steps, far from plain and accent", () => {
    const ramp = measureRamp(palette);
    const contrasts = ramp.map((shade) => contrast(shade, palette.paper));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    const steps = ramp.slice(1).map((shade, at) => distance(shade, ramp[at] ?? ""));
    expect(Math.max(...steps)).toBeLessThan(1.5 * Math.min(...steps));
    for (const shade of ramp) {
      expect(distance(shade, palette.plain)).toBeGreaterThan(20);
      expect(distance(shade, palette.accent)).toBeGreaterThan(50);
    }
  });
});

describe("an article's colour", () => {
  const palette = paletteOf("light");
  const keys = ["s1", "s2", "s3", "s4", "s5"];
  const coverage = coverageOf(
    [
      ...keys.map((story) => ({ key: `of-${story}`, at: null, provider: "P", story })),
      { key: "alone", at: "2020-06-10T10:00:00Z", provider: "P" },
    ],
    keys.map((key) => storyOf(key)),
  );
  const colours = coloursOf(coverage, palette);
  const colourOf = (key: string) => colours.article(coverage.articles.get(key)!);

  it("is its story's, for the four largest stories", () => {
    expect(colouredStories(coverage)).toEqual(["s1", "s2", "s3", "s4"]);
    for (const [rank, hue] of STORY_HUES.entries()) {
      expect(colourOf(`of-s${rank + 1}`)).toBe(palette[hue]);
      expect(colours.story(`s${rank + 1}`)).toBe(palette[hue]);
    }
  });

  it("is plain in smaller stories and in none", () => {
    expect(colourOf("of-s5")).toBe(palette.plain);
    expect(colours.story("s5")).toBe(palette.plain);
    expect(colourOf("alone")).toBe(palette.plain);
  });

  it("is one of those that bars are stacked of, the plain ones on top", () => {
    expect(colours.stack).toEqual([...STORY_HUES.map((hue) => palette[hue]), palette.plain]);
  });
});

describe("an article's colour where there is no story", () => {
  const palette = paletteOf("light");
  const coverage = coverageOf([
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P" },
    { key: "a2", at: "2020-06-10T10:01:00Z", provider: "P" },
    { key: "a3", at: "2031-01-01T00:00:00Z", provider: "P" },
    { key: "never", at: null, provider: "P" },
  ]);
  const { article, stack } = coloursOf(coverage, palette);
  const colours = [...coverage.articles.values()].map(article);

  it("runs from the first article's to the last's, plain when undated", () => {
    expect(colours[0]).toBe(palette["story-1"]);
    expect(colours[2]).toBe(palette["story-2"]);
    expect(colours[3]).toBe(palette.plain);
    for (const colour of colours) expect(stack).toContain(colour);
  });

  it("goes by order, so that one outlier doesn't give all others one colour", () => {
    expect(contrastless(colours[0], colours[1])).toBe(false);
  });
});

function contrastless(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [rgb(a ?? ""), rgb(b ?? "")];
  return Math.abs(x.r - y.r) + Math.abs(x.g - y.g) + Math.abs(x.b - y.b) < 60;
}
