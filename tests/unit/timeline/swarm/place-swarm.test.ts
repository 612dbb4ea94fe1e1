import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "../../../../src/state/presence/window-run.ts";
import { articlesIn, readTrack } from "../../../../src/timeline/lanes/lanes.ts";
import { placeSwarm } from "../../../../src/timeline/swarm/place-swarm.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aCoverage, aWindow } from "../random-coverage.ts";

const aSize = fc.record({
  width: fc.constant(600),
  height: fc.integer({ min: 8, max: 200 }),
  radius: fc.constantFrom(2, 4.5, 9),
});

describe("the swarm", () => {
  it("has a mark for each article in the window, and none off its time", () => {
    fc.assert(
      fc.property(aCoverage, aWindow, aSize, fc.constantFrom(1e4, 1e6, 3e7), (...given) => {
        const [coverage, window, size, scale] = given;
        const position = (time: number) => (time - window.from) / scale;
        const track = readTrack(coverage);
        const placed = placeSwarm(track, window, position, size);
        const { dots, bands, columns } = placed;
        for (const { article, x } of dots) expect(x).toBe(position(article.time));
        for (const { article, x, width } of bands) {
          expect(x).toBe(position(article.time));
          expect(x + width).toBeCloseTo(Math.max(x + 2, position(article.time + DAY)));
        }
        const counted = columns.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(dots.length === 0 || columns.length === 0).toBe(true);
        expect(dots.length + counted + bands.length).toBe(articlesIn(track, window).length);
      }),
    );
  });

  it("keeps all marks within its height", () => {
    fc.assert(
      fc.property(aCoverage, aWindow, aSize, (coverage, window, size) => {
        const position = (time: number) => (time - window.from) / 3e6;
        const placed = placeSwarm(readTrack(coverage), window, position, size);
        const { dots, bands, middle, radius, room } = placed;
        for (const { y } of dots) {
          expect(middle + y - radius).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.abs(y)).toBeLessThanOrEqual(room);
        }
        for (const { y, height } of bands) {
          expect(middle + y).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + y + height).toBeLessThanOrEqual(size.height + 1e-9);
        }
      }),
    );
  });

  const burst = (count: number) =>
    readTrack(
      coverageOf(
        Array.from({ length: count }, (_, index) => ({
          key: `a${String(index).padStart(4, "0")}`,
          at: `2020-06-10T10:00:${String(index % 60).padStart(2, "0")}Z`,
          provider: "P",
        })),
      ),
    );
  const ten = Date.UTC(2020, 5, 10, 10);
  const place = (count: number) =>
    placeSwarm(burst(count), { from: ten, to: ten + 6e4 }, (time) => (time - ten) / 1e3, {
      width: 60,
      height: 100,
      radius: 5,
    });

  it("makes dots smaller for a crowd, and columns of what is too much for any dot", () => {
    expect(place(4).radius).toBe(5);
    const smaller = place(90);
    expect(smaller.dots).toHaveLength(90);
    expect(smaller.radius).toBeLessThan(5);
    expect(smaller.radius).toBeGreaterThanOrEqual(2);
    expect(place(2000).dots).toEqual([]);
    expect(place(2000).columns.length).toBeGreaterThan(5);
  });
});
