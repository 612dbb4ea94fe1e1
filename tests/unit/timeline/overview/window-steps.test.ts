import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Stride,
  stepWindow,
  type WindowPart,
} from "../../../../src/timeline/overview/window-steps.ts";

const HOUR = 3_600_000;
/** Bins of six hours, the outer two cut short. */
const edges = [1, 6, 12, 18, 24, 30, 36, 42, 48, 54, 59].map((hour) => hour * HOUR);
const [first, last] = [HOUR, 59 * HOUR];
const hours = ({ from, to }: { from: number; to: number }) => [from / HOUR, to / HOUR];

describe("stepWindow", () => {
  it("moves an end to the next edge", () => {
    const window = { from: 7 * HOUR, to: 40 * HOUR };
    expect(hours(stepWindow(window, "from", edges, "bin", 1))).toEqual([12, 40]);
    expect(hours(stepWindow(window, "from", edges, "bin", -1))).toEqual([6, 40]);
    expect(hours(stepWindow(window, "to", edges, "bin", -1))).toEqual([7, 36]);
    expect(hours(stepWindow(window, "to", edges, "day", 1))).toEqual([7, 59]);
  });

  it("goes to the limits, and stops an edge before the other end", () => {
    const window = { from: 7 * HOUR, to: 40 * HOUR };
    expect(hours(stepWindow(window, "from", edges, "limit", -1))).toEqual([1, 40]);
    expect(hours(stepWindow(window, "from", edges, "limit", 1))).toEqual([36, 40]);
    expect(hours(stepWindow(window, "to", edges, "limit", -1))).toEqual([7, 12]);
  });

  it("keeps the length of a window that moves whole", () => {
    const window = { from: 12 * HOUR, to: 40 * HOUR };
    expect(hours(stepWindow(window, "both", edges, "bin", 1))).toEqual([18, 46]);
    expect(hours(stepWindow(window, "both", edges, "limit", 1))).toEqual([31, 59]);
    expect(hours(stepWindow(window, "both", edges, "limit", -1))).toEqual([1, 29]);
  });

  it("never turns a window round or leaves the limits, wherever it starts", () => {
    const time = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(
        fc.tuple(time, time),
        fc.constantFrom<WindowPart>("from", "to", "both"),
        fc.constantFrom<Stride>("bin", "day", "quarter", "limit"),
        fc.constantFrom<-1 | 1>(-1, 1),
        ([a, b], part, stride, direction) => {
          const window = { from: Math.min(a, b), to: Math.max(a, b) };
          const { from, to } = stepWindow(window, part, edges, stride, direction);
          expect(first <= from && from <= to && to <= last).toBe(true);
          if (part === "both") expect(to - from).toBe(window.to - window.from);
        },
      ),
    );
  });
});
