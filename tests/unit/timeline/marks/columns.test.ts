import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  columnAt,
  columnsOf,
  isCrowded,
  mostIn,
  articlesOf,
  nearestIn,
} from "../../../../src/timeline/marks/columns.ts";
import { exactRun, readTrack } from "../../../../src/timeline/lanes/lanes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aCoverage, aWindow } from "../random-coverage.ts";

const HOUR = 3_600_000;
const start = Date.UTC(2020, 5, 1);
const aScale = fc.constantFrom(2e4, 1e5, 1e6, 7e6, 5e7);

/** Articles of one provider, so many hours after the start. */
function at(...hours: number[]) {
  return coverageOf(
    hours.map((hour, index) => ({
      key: `a${index}`,
      at: new Date(start + hour * HOUR).toISOString().replace(".000", ""),
      provider: "P",
    })),
  ).dated;
}

describe("columns", () => {
  it("count every article in the window exactly once, over its time", () => {
    fc.assert(
      fc.property(aCoverage, aWindow, aScale, (coverage, window, scale) => {
        const position = (time: number) => (time - window.from) / scale;
        const { exact } = readTrack(coverage);
        const run = exactRun({ exact, dayWide: [] }, window);
        const columns = columnsOf(exact, run, position, 9);
        let next = run[0];
        for (const { x, width, start, end } of columns) {
          expect(start).toBe(next);
          expect(end).toBeGreaterThan(start);
          next = end;
          for (const { time } of exact.slice(start, end)) {
            expect(position(time)).toBeGreaterThan(x - 1e-6);
            expect(position(time)).toBeLessThan(x + width + 1e-6);
          }
        }
        expect(next).toBe(run[1]);
      }),
    );
  });

  it("stay where they are as the window moves", () => {
    const articles = at(0, 1, 2, 30, 31, 77, 78);
    const columns = (moved: number) =>
      columnsOf(articles, [3, 7], (time) => (time - start) / 1e6 - moved, 9);
    const before = columns(0).map(({ x }) => x - 33.3);
    expect(columns(33.3).map(({ x }) => x)).toEqual(before.map((x) => expect.closeTo(x, 6)));
  });

  it("take the place of dots where these would lie on each other, and nowhere else", () => {
    const dense = at(...Array.from({ length: 60 }, (_, index) => Math.floor(index / 10)));
    const position = (scale: number) => (time: number) => (time - start) / scale;
    const crowd = (articles: typeof dense, scale: number) =>
      isCrowded(columnsOf(articles, [0, articles.length], position(scale), 9));
    expect(crowd(dense, HOUR)).toBe(true);
    expect(crowd(dense.slice(0, 30), HOUR)).toBe(false);
    const loose = at(...Array.from({ length: 60 }, (_, index) => index));
    expect(crowd(loose, HOUR / 10)).toBe(false);
    expect(crowd(loose, HOUR * 10)).toBe(true);
  });

  it("are found by a place, and name the article that is nearest to it", () => {
    const articles = at(0, 1, 2, 50);
    const position = (time: number) => (time - start) / HOUR;
    const columns = columnsOf(articles, [0, 4], position, 8);
    const [first] = columns;
    expect(mostIn(columns)).toBeGreaterThan(1);
    expect(columnAt(columns, 25)).toBeNull();
    expect(columnAt(columns, -20)).toBeNull();
    expect(columnAt(columns, first!.x + 0.1)).toBe(first);
    expect(
      nearestIn(
        articlesOf(first!, articles, () => true),
        position,
        0.9,
      )?.key,
    ).toBe("a1");
  });
});
