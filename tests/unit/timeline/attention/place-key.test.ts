import { expect, it } from "vitest";
import { placeKey } from "../../../../src/timeline/attention/place-key.ts";
import type { PlacedLabel } from "../../../../src/timeline/attention/place-labels.ts";
import type { Bar } from "../../../../src/timeline/attention/stack-bars.ts";

const GROUND = 100;

/** Bars twenty pixels apart, by their heights from the ground. */
function bars(heights: readonly number[]): Bar[] {
  return heights.map((height, bin) => ({
    bin,
    layer: 0,
    x: bin * 20,
    width: 20,
    top: GROUND - height,
    bottom: GROUND,
    lit: height,
  }));
}

const block = (width: number, lines: number) => ({
  width,
  lines: Array.from({ length: lines }, () => ["a name"]),
});
const place = (
  heights: readonly number[],
  blocks: readonly ReturnType<typeof block>[],
  labels: readonly PlacedLabel[] = [],
) => placeKey(blocks, { bars: bars(heights), labels, width: 200, ground: GROUND, em: 10 });

it("stands in the open above the bars, as far to the left as can be", () => {
  expect(place([90, 10, 10, 10, 10, 90, 10, 10, 10, 10], [block(60, 3)])?.x).toBe(26);
  expect(place([10, 10, 10, 10, 10, 90, 10, 10, 10, 10], [block(60, 3)])?.x).toBe(6);
  // Under so few lines any bar may stand.
  expect(place([70, 70, 70, 70, 70, 70, 70, 70, 70, 70], [block(60, 1)])?.x).toBe(6);
  expect(place([70, 70, 70, 70, 70, 70, 70, 70, 70, 70], [block(60, 3)])).toBeNull();
});

it("is the first of the blocks that fits", () => {
  const heights = [90, 10, 10, 10, 10, 90, 90, 90, 90, 90];
  const found = place(heights, [block(120, 2), block(60, 4), block(50, 5)]);
  expect(found?.block.width).toBe(60);
  expect(place(heights, [block(120, 2)])).toBeNull();
});

it("keeps clear of the names that are written, and of the ground", () => {
  const label = { layer: 1, inside: false, x: 40, y: 20, align: "left", width: 60 } as const;
  expect(place([], [block(60, 2)], [label])?.x).toBe(112);
  expect(place([], [block(60, 2)], [{ ...label, align: "right", x: 100 }])?.x).toBe(112);
  expect(place([], [block(60, 2)], [{ ...label, y: 60 }])?.x).toBe(6);
  expect(place([], [block(60, 8)])).toBeNull();
});
