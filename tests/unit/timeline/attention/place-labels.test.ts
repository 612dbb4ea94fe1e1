import { expect, it } from "vitest";
import { placeLabels } from "../../../../src/timeline/attention/place-labels.ts";
import type { Bar } from "../../../../src/timeline/attention/stack-bars.ts";

const GROUND = 100;

/** Bars of one layer, twenty pixels apart, by their heights from the ground. */
function bars(layer: number, heights: readonly number[]): Bar[] {
  return heights.flatMap((height, bin) =>
    height === 0
      ? []
      : [{ bin, layer, x: bin * 20, width: 19, top: GROUND - height, bottom: GROUND, lit: height }],
  );
}

const place = (
  all: readonly Bar[],
  widths: readonly number[],
  { reads = true, whole = false } = {},
) =>
  placeLabels({
    bars: all,
    names: widths.map((width) => ({ width, reads })),
    width: 400,
    ground: GROUND,
    em: 10,
    piled: true,
    whole,
  });

it("writes a name in its layer over bars that are high enough", () => {
  const [label, ...more] = place(bars(0, [5, 30, 40, 30, 30, 5]), [60]);
  expect(more).toEqual([]);
  expect(label).toMatchObject({ inside: true, x: 25, width: 60, align: "left" });
  expect(label?.y).toBeGreaterThan(70);
});

it("writes it beside a high bar where it has no room in it, and no bar is in the way", () => {
  const [right] = place(bars(0, [60]), [120]);
  expect(right).toMatchObject({ inside: false, x: 24, width: 120, align: "left", y: 70 });
  const last = Array.from({ length: 20 }, (_, bin) => (bin === 19 ? 60 : 0));
  expect(place(bars(0, last), [120])[0]).toMatchObject({ align: "right", x: 375, width: 120 });
});

it("shortens it to what is open", () => {
  const gap = Array.from({ length: 20 }, (_, bin) => (bin > 0 && bin < 9 ? 0 : 80));
  const [label] = place(bars(0, gap), [200], { reads: false });
  // From the end of the first bar to the start of the tenth, with air on both sides.
  expect(label).toMatchObject({ inside: false, width: 180 - 19 - 10 });
});

it("shortens none where names are to be whole", () => {
  const gap = Array.from({ length: 20 }, (_, bin) => (bin > 0 && bin < 9 ? 0 : 80));
  expect(place(bars(0, gap), [200], { whole: true })).toMatchObject([{ inside: true, width: 200 }]);
  expect(place(bars(0, gap), [230], { whole: true })).toEqual([]);
  expect(place(bars(0, gap), [230])).toHaveLength(1);
});

it("leaves out a name without room", () => {
  const walls = Array.from({ length: 20 }, () => 99);
  const thin = [...bars(0, [0, 5]), ...bars(1, walls)];
  expect(place(thin, [120, 10]).map(({ layer }) => layer)).toEqual([1]);
});

it("keeps names apart", () => {
  const two = [...bars(0, [60]), { ...bars(1, [60])[0]!, top: 38, bottom: 40 }];
  const [first, second] = place(two, [120, 120]);
  const isApart = !second || Math.abs((first?.y ?? 0) - second.y) >= 13;
  expect(isApart).toBe(true);
});

it("writes beside a layer what would be hard to read on it", () => {
  expect(place(bars(0, [60, 60, 60]), [40], { reads: false })[0]?.inside).toBe(false);
  expect(place(bars(0, [60, 60, 60]), [40], { reads: true })[0]?.inside).toBe(true);
});
