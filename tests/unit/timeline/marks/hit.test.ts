import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitMarks } from "../../../../src/timeline/marks/hit.ts";
import { placeLane } from "../../../../src/timeline/lanes/place-lane.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aCoverage } from "../random-coverage.ts";
import { readLanes } from "../../../../src/timeline/lanes/read-lanes.ts";

const BY_PROVIDER = { by: "provider", order: "first" } as const;

const start = Date.UTC(2020, 5, 1);
const all = { from: start, to: start + 25 * 86_400_000 };
const position = (time: number) => (time - start) / 5e5;
const isThere = () => true;
const metrics = { rowHeight: 17, radius: 4.5 };

describe("hitMarks", () => {
  it("finds the nearest dot within reach, as a look at every dot would", () => {
    fc.assert(
      fc.property(
        aCoverage,
        fc.double({ min: -20, max: 4000, noNaN: true }),
        fc.double({ min: -8, max: 8, noNaN: true }),
        (coverage, x, y) => {
          for (const lane of readLanes(coverage, BY_PROVIDER)) {
            const placed = placeLane({ ...lane, dayWide: [] }, 0, {
              window: all,
              position,
              metrics,
            });
            const distances = placed.dots.map((dot) => Math.hypot(dot.x - x, dot.y - y));
            const least = Math.min(Infinity, ...distances);
            const hit = hitMarks({ ...placed, isThere }, x, y, 7);
            if (least > 7) expect(hit).toBeNull();
            else expect(distances[placed.dots.findIndex((dot) => dot.article === hit)]).toBe(least);
          }
        },
      ),
    );
  });

  it("takes the dot before the band that it lies on, and of bands of a day the one under the point", () => {
    const [lane] = readLanes(
      coverageOf([
        { key: "day1", at: "2020-06-02", provider: "P" },
        { key: "day2", at: "2020-06-02", provider: "P" },
        { key: "dot", at: "2020-06-02T12:00:00Z", provider: "P" },
      ]),
      BY_PROVIDER,
    );
    if (!lane) throw new Error("no lane");
    const placed = placeLane(lane, 0, { window: all, position, metrics });
    const noon = position(Date.UTC(2020, 5, 2, 12));
    expect(hitMarks({ ...placed, isThere }, noon + 2, 1, 7)?.key).toBe("dot");
    expect(hitMarks({ ...placed, isThere }, noon + 40, -2, 7)?.key).toBe("day1");
    expect(hitMarks({ ...placed, isThere }, noon + 40, 2, 7)?.key).toBe("day2");
    expect(hitMarks({ ...placed, isThere }, noon + 400, 2, 7)).toBeNull();
  });
});
