import { readFileSync } from "node:fs";
import { lab, rgb } from "d3";
import { describe, expect, it } from "vitest";
import { PALETTE_TOKENS } from "../../../../src/state/palette.ts";

const css = readFileSync(new URL("../../../../src/tokens.css", import.meta.url), "utf8");

function rule(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? "" : css.slice(start, css.indexOf("}", start));
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe("the stage in high contrast", () => {
  const own = rule(':root[data-theme="contrast"]');
  const colourOf = (token: string) => new RegExp(`--${token}: (#[0-9a-f]{3,6});`).exec(own)?.[1];

  it("has every colour that is drawn with", () => {
    expect(PALETTE_TOKENS.filter((token) => colourOf(token) === undefined)).toEqual([]);
  });

  it("sets texts and marks at 7:1 or better, on paper and on what is raised", () => {
    const grounds = new Set(["paper", "raised", "rule", "rule-strong", "edge"]);
    for (const token of PALETTE_TOKENS.filter((token) => !grounds.has(token))) {
      for (const ground of ["paper", "raised"]) {
        const ratio = contrast(colourOf(token)!, colourOf(ground)!);
        expect(ratio, `${token} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it("draws links and rules at 3:1 or better where they tell something", () => {
    for (const token of ["edge", "rule-strong"]) {
      expect(contrast(colourOf(token)!, colourOf("paper")!), token).toBeGreaterThanOrEqual(3);
    }
  });

  it("grows lighter along the ramp of a measure", () => {
    const [least, middle, most] = [1, 2, 3].map((at) => lab(colourOf(`ramp-${at}`)!).l);
    expect(least! < middle! && middle! < most!).toBe(true);
  });
});

describe("the stage in light and dark", () => {
  it("has its quiet texts at 7:1 or better: a projector washes them out", () => {
    const paper = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(css)!;
    for (const token of ["ink-2", "ink-3"]) {
      const pair = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(
        rule(":root[data-stage]"),
      )!;
      for (const theme of [1, 2]) {
        expect(contrast(pair[theme]!, paper[theme]!), token).toBeGreaterThanOrEqual(7);
      }
    }
  });
});
