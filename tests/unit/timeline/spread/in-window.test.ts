import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpread } from "../../../../src/state/spread/report.ts";
import { SCALES } from "../../../../src/state/view/timeline-parts.ts";
import {
  cutCorners,
  metBy,
  readTracks,
  spanIn,
} from "../../../../src/timeline/spread/in-window.ts";
import { spreadFrame } from "../../../../src/timeline/spread/spread-frame.ts";
import { layOutSpread } from "../../../../src/timeline/spread/spread-layout.ts";
import { aWindow } from "../random-coverage.ts";
import { SIX, storiesOf } from "./fixture.ts";

const FRAME = spreadFrame({ width: 1000, height: 400, em: 12, fontFamily: "sans-serif" });
const start = Date.UTC(2020, 5, 1);

const layOut = (reports: typeof SIX, scale: (typeof SCALES)[number] = "linear") => {
  const coverage = storiesOf(reports);
  return layOutSpread(readSpread(coverage.stories.get("s")!, coverage, null), scale, FRAME);
};

const someReports = fc
  .array(fc.record({ hour: fc.nat(200), isDay: fc.boolean(), isWire: fc.boolean() }), {
    minLength: 2,
    maxLength: 20,
  })
  .map((times) =>
    times.map(({ hour, isDay, isWire }, index) => {
      const iso = new Date(start + hour * 3_600_000).toISOString().replace(".000", "");
      const at = isDay ? iso.slice(0, 10) : iso;
      return { key: `a${index}`, provider: `P${index}`, at, ...(isWire ? { wire: "w" } : {}) };
    }),
  );

describe("layOutSpread", () => {
  it("puts each report on the curve at its lag, within the plot", () => {
    fc.assert(
      fc.property(someReports, fc.constantFrom(...SCALES), (reports, scale) => {
        const { marks, corners, x } = layOut(reports, scale);
        expect(marks).toHaveLength(reports.length);
        for (const [index, { report, x: at, start, y, count }] of marks.entries()) {
          expect(count).toBe(index + 1);
          expect(at).toBe(x(report.lag.most));
          expect(start).toBeLessThanOrEqual(at);
          expect(start).toBeGreaterThanOrEqual(FRAME.left);
          expect(at).toBeLessThanOrEqual(FRAME.right);
          expect(y).toBeLessThan(marks[index - 1]?.y ?? Infinity);
        }
        expect(corners.all.at(-1)!.y).toBeCloseTo(FRAME.top);
        expect(corners.own.at(-1)!.y).toBeGreaterThanOrEqual(corners.all.at(-1)!.y);
      }),
    );
  });
});

describe("spanIn", () => {
  it("is all of the chart in a window over all, and nothing before the first", () => {
    const layout = layOut(SIX);
    const tracks = readTracks(layout);
    const all = { from: start, to: Date.UTC(2020, 6, 1) };
    expect(spanIn(layout, tracks, all)).toEqual({ from: 0, to: FRAME.width });
    const before = spanIn(layout, tracks, { from: 0, to: start });
    expect(before.to).toBeLessThanOrEqual(0);
  });

  it("holds the dots whose articles are in the window, and grows with it", () => {
    fc.assert(
      fc.property(someReports, aWindow, fc.nat(100), (reports, window, more) => {
        const layout = layOut(reports);
        const tracks = readTracks(layout);
        const span = spanIn(layout, tracks, window);
        for (const { report, x } of layout.marks) {
          const { time, precision } = report.article;
          if (precision === "day" || time < window.from || time > window.to) continue;
          expect(x).toBeGreaterThanOrEqual(span.from);
          expect(x).toBeLessThanOrEqual(span.to);
        }
        const wider = { from: window.from, to: window.to + more * 3_600_000 };
        expect(spanIn(layout, tracks, wider).to).toBeGreaterThanOrEqual(span.to);
      }),
    );
  });

  it("tells when another report is met", () => {
    const tracks = readTracks(layOut(SIX));
    const until = (hour: number) => metBy(tracks, { from: start, to: Date.UTC(2020, 5, 10, hour) });
    expect(until(15)).toBe(until(16));
    expect(until(15)).not.toBe(until(18));
    expect(until(23)).not.toBe(until(24));
  });
});

describe("cutCorners", () => {
  const steps = [
    { x: 0, y: 10 },
    { x: 0, y: 8 },
    { x: 5, y: 8 },
    { x: 5, y: 4 },
    { x: 9, y: 4 },
  ];

  it("begins and ends on the curve", () => {
    expect(cutCorners(steps, { from: 2, to: 7 })).toEqual([
      { x: 2, y: 8 },
      { x: 5, y: 8 },
      { x: 5, y: 4 },
      { x: 7, y: 4 },
    ]);
  });

  it("is all of it, or nothing", () => {
    expect(cutCorners(steps, { from: -1, to: 20 })).toEqual(steps);
    expect(cutCorners(steps, { from: -5, to: -1 })).toEqual([]);
    expect(cutCorners(steps, { from: 10, to: 20 })).toEqual([]);
    expect(cutCorners([], { from: 0, to: 20 })).toEqual([]);
  });
});
