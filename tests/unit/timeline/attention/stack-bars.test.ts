import { describe, expect, it } from "vitest";
import type { Tally } from "../../../../src/timeline/attention/count-bins.ts";
import { formatAmount, plotBars } from "../../../../src/timeline/attention/stack-bars.ts";

/** Two layers in four bins, the third of which is empty. */
function tallyOf(...rows: readonly (readonly [number, number])[]): Tally {
  return {
    bins: rows.length,
    layers: 2,
    amounts: Float64Array.from(rows.flat()),
    articles: Float64Array.from(rows, ([a, b]) => a + b),
  };
}

const tally = tallyOf([4, 6], [1, 0], [0, 0], [3, 1]);
const room = { xs: [0, 20, 40, 60, 63], height: 114.5, em: 10, layers: 2 };
type How = "stacked" | "overlaid" | "share";

const plot = (how: How, lit: Tally | null = null, perOutput = false) =>
  plotBars(tally, lit, { how, perOutput }, room);

const heights = (how: How) =>
  plot(how).bars.map(({ bin, layer, top, bottom }) => [bin, layer, Math.round(bottom - top)]);

describe("plotBars", () => {
  // Of 113 pixels above the ground 13.5 are for a name.
  it("stacks layers, the highest bin as high as there is room", () => {
    expect(heights("stacked")).toEqual([
      [0, 0, 40],
      [0, 1, 60],
      [1, 0, 10],
      [3, 0, 30],
      [3, 1, 10],
    ]);
    const [below, above] = plot("stacked").bars;
    expect(above?.bottom).toBe(below?.top);
  });

  it("puts each layer on the ground", () => {
    expect(heights("overlaid").map(([, , height]) => height)).toEqual([66, 100, 17, 50, 17]);
    const { bars, ground } = plot("overlaid");
    expect(new Set(bars.map(({ bottom }) => bottom))).toEqual(new Set([ground]));
  });

  it("makes shares of all in a bin, and none where there is nothing", () => {
    expect(heights("share").map(([bin, , height]) => [bin, height])).toEqual([
      [0, 40],
      [0, 60],
      [1, 100],
      [3, 75],
      [3, 25],
    ]);
  });

  it("lights as much of a bar as is lit", () => {
    const { bars } = plot("stacked", tallyOf([2, 0], [1, 0], [0, 0], [0, 0]));
    const [first, second, third, fourth] = bars.map(({ lit, top, bottom }) => lit / (bottom - top));
    expect([first, second, third, fourth]).toEqual([0.5, 0, 1, 0]);
  });

  it("has whole articles, per cent, or parts of an output at its rungs", () => {
    const texts = (how: How, perOutput = false) =>
      plot(how, null, perOutput).rungs.map(({ text }) => text);
    expect(texts("stacked")).toEqual(["5", "10"]);
    expect(texts("share")).toEqual(["50%", "100%"]);
    const few = plotBars(tallyOf([1, 0]), null, { how: "stacked", perOutput: false }, room);
    expect(few.rungs.map(({ text }) => text)).toEqual(["1"]);
    const parts = plotBars(tallyOf([0.4, 0.1]), null, { how: "stacked", perOutput: true }, room);
    expect(parts.rungs.map(({ text }) => text)).toEqual(["0.2", "0.4"]);
  });

  it("leaves a hairline between bars that are wide enough", () => {
    expect(plot("stacked").bars.map(({ width }) => width)).toEqual([19, 19, 19, 3, 3]);
  });
});

it("writes amounts short", () => {
  expect([0.0512, 2.44, 9.96, 14.4, 1992].map(formatAmount)).toEqual([
    "0.051",
    "2.4",
    "10",
    "14",
    "1,992",
  ]);
});
