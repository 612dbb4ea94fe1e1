import { describe, expect, it } from "vitest";
import { readSpread } from "../../../../src/state/spread/report.ts";
import { hitReport } from "../../../../src/timeline/spread/hit-report.ts";
import { moveReport } from "../../../../src/timeline/spread/move-report.ts";
import { placeLabel } from "../../../../src/timeline/spread/place-label.ts";
import { spreadFrame } from "../../../../src/timeline/spread/spread-frame.ts";
import { layOutSpread } from "../../../../src/timeline/spread/spread-layout.ts";
import { SIX, storiesOf } from "./fixture.ts";

const coverage = storiesOf(SIX);
const spread = readSpread(coverage.stories.get("s")!, coverage, null);
const frame = spreadFrame({ width: 1000, height: 400, em: 12, fontFamily: "sans-serif" });
const layout = layOutSpread(spread, "linear", frame);
const { marks } = layout;

describe("placeLabel", () => {
  it("puts a name beside its mark, below the stairs, inside the plot", () => {
    const box = placeLabel(marks[0]!, 60, layout, [])!;
    expect(box.x).toBeGreaterThan(marks[0]!.x);
    expect(box.y).toBeGreaterThan(marks[0]!.y);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.bottom);
  });

  it("takes another place where a name is already", () => {
    const first = placeLabel(marks[2]!, 60, layout, [])!;
    const second = placeLabel(marks[2]!, 60, layout, [first])!;
    expect(second.x + second.width <= first.x || second.y + second.height <= first.y).toBe(true);
  });

  it("leaves out what fits nowhere", () => {
    expect(placeLabel(marks[0]!, 2000, layout, [])).toBeNull();
    const everywhere = { x: 0, y: 0, width: 1000, height: 400 };
    expect(placeLabel(marks[0]!, 60, layout, [everywhere])).toBeNull();
  });

  it("lies on no mark and on no step of the curve", () => {
    for (const mark of marks) {
      const box = placeLabel(mark, 120, layout, []);
      if (box === null) continue;
      const isIn = (x: number, y: number) =>
        x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
      expect(marks.some(({ x, y }) => isIn(x, y))).toBe(false);
      expect(layout.corners.all.some(({ x, y }) => isIn(x, y))).toBe(false);
    }
  });
});

describe("hitReport", () => {
  it("finds the nearest mark within reach", () => {
    const { x, y, report } = marks[1]!;
    expect(hitReport(layout, x + 3, y - 3, 8)).toBe(report);
    expect(hitReport(layout, x + 30, y + 20, 8)).toBeNull();
  });

  it("finds a report that is known to the day anywhere on its whisker", () => {
    const day = marks.at(-1)!;
    expect(day.start).toBeLessThan(day.x);
    expect(hitReport(layout, (day.start + day.x) / 2, day.y, 8)).toBe(day.report);
    expect(hitReport(layout, day.start - 20, day.y, 8)).toBeNull();
  });
});

describe("moveReport", () => {
  const { reports } = spread;

  it("goes from report to report in lag order, and stops at the ends", () => {
    expect(moveReport(reports[0]!, "later", reports)).toBe(reports[1]);
    expect(moveReport(reports[0]!, "earlier", reports)).toBe(reports[0]);
    expect(moveReport(reports[4]!, "later", reports)).toBe(reports[4]);
    expect(moveReport(reports[1]!, "last", reports)).toBe(reports[4]);
    expect(moveReport(reports[3]!, "first", reports)).toBe(reports[0]);
  });

  it("starts at an end", () => {
    expect(moveReport(null, "later", reports)).toBe(reports[0]);
    expect(moveReport(null, "earlier", reports)).toBe(reports[4]);
    expect(moveReport(null, "later", [])).toBeNull();
  });
});
