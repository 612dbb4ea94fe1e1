import { readFileSync } from "node:fs";
import { rgb } from "d3";
import { describe, expect, it } from "vitest";
import { articleColours, timeRamp } from "../../../src/state/colour.ts";
import { PALETTE_TOKENS, type Palette, type PaletteToken } from "../../../src/state/palette.ts";
import { coverageOf } from "./coverage-fixture.ts";

const css = readFileSync(new URL("../../../src/tokens.css", import.meta.url), "utf8");

/** The tokens of one theme, read from the stylesheet itself. */
function paletteOf(theme: "light" | "dark"): Palette {
  const entries = PALETTE_TOKENS.map((token) => {
    const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
    return [token, pair?.[theme === "light" ? 1 : 2]];
  });
  return Object.fromEntries(entries) as Palette;
}

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
  ])("%s is legible on %s: 4.5 to 1", (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps every shade of the ramp 4.5 to 1 from the paper", () => {
    for (const shade of timeRamp(palette)) {
      expect(contrast(shade, palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("an article's colour", () => {
  const palette = paletteOf("light");
  const coverage = coverageOf([
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P" },
    { key: "a2", at: "2020-06-10T10:01:00Z", provider: "P" },
    { key: "a3", at: "2031-01-01T00:00:00Z", provider: "P" },
    { key: "never", at: null, provider: "P" },
  ]);
  const colourOf = articleColours(coverage, palette);
  const colours = [...coverage.articles.values()].map(colourOf);

  it("runs from the first article's to the last's, grey when undated", () => {
    expect(colours[0]).toBe(palette.early);
    expect(colours[2]).toBe(palette.late);
    expect(colours[3]).toBe(palette["ink-3"]);
  });

  it("goes by order, so that one outlier doesn't give all others one colour", () => {
    expect(contrastless(colours[0], colours[1])).toBe(false);
  });
});

function contrastless(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [rgb(a ?? ""), rgb(b ?? "")];
  return Math.abs(x.r - y.r) + Math.abs(x.g - y.g) + Math.abs(x.b - y.b) < 60;
}
