import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import { drawTime } from "../../../../src/network/ground/draw-time.ts";
import { type Guides, NO_GUIDES } from "../../../../src/network/layouts/layouts.ts";
import type { Camera } from "../../../../src/state/view/view.ts";
import { LETTER } from "../stage/canvas.ts";
import { canvases, STAGE, viewOf } from "./views.ts";

const row = (key: string, y: number, label = key) => ({
  key,
  label,
  y,
  height: 0.1,
  nameEnd: 0.1,
  line: [0.1, 0.9] as const,
});

const GUIDES: Guides = {
  ...NO_GUIDES,
  timeScale: { domain: [Date.UTC(2020, 5, 10), Date.UTC(2020, 5, 12)], range: [0.2, 0.8] },
  rows: [row("r1", 0.8), row("r2", 0.5), row("r3", 0.2)],
  undated: { label: "Undated", x: 0.9, width: 0.1 },
};

function drawn(
  camera: Camera = FIT,
  { zone = "UTC", guides = GUIDES, marks = [] as string[] } = {},
) {
  const { below, above, both } = canvases();
  const boxes = drawTime(both, guides, (key) => marks.includes(key), viewOf(camera, zone));
  const text = (wanted: string) => above.texts.find((each) => each.text === wanted);
  return {
    boxes,
    texts: above.texts,
    text,
    rects: below.calls.filter(([name]) => name === "fillRect"),
  };
}

describe("the ground of the layout by time", () => {
  it("names rows on the left of their marks, but for those whose mark has the name", () => {
    const { text } = drawn(FIT, { marks: ["r2"] });
    // 0.1 framed units are 0.4 units of 800 pixels left of the middle.
    expect(text("r1")).toMatchObject({
      x: 600 - 0.4 * 800,
      y: expect.closeTo(400 - 0.3 * 800),
      align: "right",
    });
    expect(text("r2")).toBeUndefined();
    expect(text("r3")).toBeDefined();
  });

  it("keeps names at the edge when their own place is beyond it, and shortens them to the room", () => {
    const long = "A provider of an uncommonly long name, and more than that";
    const guides = { ...GUIDES, rows: [row("r2", 0.5, long)] };
    const { texts } = drawn({ x: 0.8, y: 0.5, ratio: 0.5 }, { guides });
    const name = texts.find(({ align, y }) => align === "left" && y === 400);
    expect(name?.x).toBe(8);
    expect(name?.text).toMatch(/^A provider.*…$/u);
    expect(name!.text.length * LETTER).toBeLessThanOrEqual(12 * 11);
  });

  it("writes the hours of the zone that is chosen", () => {
    const day = { x: 0.35, y: 0.5, ratio: 0.05 };
    const hours = (zone: string) =>
      drawn(day, { zone }).texts.filter(({ text }) => /^\d\d:\d\d$/u.test(text));
    const [utc, kathmandu] = [hours("UTC"), hours("Asia/Kathmandu")];
    expect(utc.length).toBeGreaterThan(2);
    const at = (label: { readonly text: string; readonly x: number }, offset: number) => {
      const [hour = 0, minute = 0] = label.text.split(":").map(Number);
      return (((hour + minute / 60 - offset) * 3_600_000) / (2 * 86_400_000)) * 0.6 * (800 / 0.05);
    };
    // A label stands at its wall-clock hour: the same hour of another zone stands elsewhere.
    const zero = utc[0]!.x - at(utc[0]!, 0);
    for (const label of utc) expect(label.x - at(label, 0)).toBeCloseTo(zero, 3);
    for (const label of kathmandu) expect(label.x - at(label, 5.75)).toBeCloseTo(zero, 3);
    expect(utc.map(({ x }) => x)).not.toEqual(kathmandu.map(({ x }) => x));
  });

  it("has a column for what is undated, only where there is any", () => {
    expect(drawn().text("Undated")).toMatchObject({ x: 600 + 0.4 * 800, align: "center" });
    const dated = drawn(FIT, { guides: { ...GUIDES, undated: null } });
    expect(dated.text("Undated")).toBeUndefined();
    const { texts } = drawn(FIT, { guides: { ...GUIDES, timeScale: null, rows: [] } });
    expect(texts.map(({ text }) => text)).toEqual(["Undated"]);
  });

  it("names no row that is too low for a name, and draws none that would be a mat", () => {
    const low = (height: number) => ({
      ...GUIDES,
      timeScale: null,
      undated: null,
      rows: [{ ...row("r1", 0.5), height }],
    });
    const named = drawn(FIT, { guides: low(0.02) });
    const lined = drawn(FIT, { guides: low(0.01) });
    const left = drawn(FIT, { guides: low(0.005) });
    expect([named.texts.length, lined.texts.length, left.texts.length]).toEqual([1, 0, 0]);
    expect([named.rects.length, lined.rects.length, left.rects.length]).toEqual([1, 1, 0]);
  });

  it("writes nothing outside the stage, and no name over the axis, wherever one looks", () => {
    const camera = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      ratio: fc.double({ min: 0.02, max: 1.6, noNaN: true }),
    });
    fc.assert(
      fc.property(camera, fc.constantFrom("UTC", "America/St_Johns"), (at, zone) => {
        const { texts, boxes } = drawn(at, { zone });
        expect(boxes).toHaveLength(texts.length);
        for (const { text, x, y, align } of texts) {
          const width = text === "Undated" ? 0 : text.length * LETTER;
          const left = align === "right" ? x - width : x;
          expect([left >= 0, left + width <= STAGE.width]).toEqual([true, true]);
          expect([y >= 0, y <= STAGE.height]).toEqual([true, true]);
        }
        const axis = boxes.filter(({ top }) => top < 11);
        const others = boxes.filter((box) => !axis.includes(box));
        for (const a of axis) {
          for (const b of others) {
            expect(a.left < b.right && b.left < a.right && a.bottom > b.top).toBe(false);
          }
        }
      }),
      // A row just below the axis.
      { examples: [[{ x: 0.5077064702788008, y: 0, ratio: 0.4208311415044714 }, "UTC"]] },
    );
  });
});
