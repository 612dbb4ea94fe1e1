import { describe, expect, it } from "vitest";
import { MINUTE } from "../../../../src/timeline/extent.ts";
import { axisEdges, settled, snapped } from "../../../../src/timeline/navigation/settle.ts";

const at = (text: string) => Date.parse(text);
const all = { from: at("2020-06-09T03:34Z"), to: at("2020-06-18T00:18Z") };

describe("snapped", () => {
  const edges = [0, 10, 20, 30];

  it("takes the nearest edges", () => {
    expect(snapped({ from: 4, to: 26 }, edges)).toEqual({ from: 0, to: 30 });
    expect(snapped({ from: 6, to: 24 }, edges)).toEqual({ from: 10, to: 20 });
    expect(snapped({ from: -50, to: 90 }, edges)).toEqual({ from: 0, to: 30 });
  });

  it("takes the bin in which a window lies that is shorter than one", () => {
    expect(snapped({ from: 11, to: 13 }, edges)).toEqual({ from: 10, to: 20 });
    expect(snapped({ from: 18, to: 19 }, edges)).toEqual({ from: 10, to: 20 });
    expect(snapped({ from: 30, to: 30 }, edges)).toEqual({ from: 20, to: 30 });
    expect(snapped({ from: -9, to: -9 }, edges)).toEqual({ from: 0, to: 10 });
  });
});

describe("settled", () => {
  it("is in whole minutes, one at least, within the limits", () => {
    const from = at("2020-06-10T10:00Z");
    expect(settled({ from: from + 20_000, to: from + 25_000 }, all, null)).toEqual({
      from,
      to: from + MINUTE,
    });
    expect(settled({ from: all.to + 1, to: all.to + 2 }, all, null)).toEqual({
      from: all.to - MINUTE,
      to: all.to,
    });
  });

  it("is no window when it covers all", () => {
    expect(settled({ from: all.from - 1, to: all.to + 1 }, all, null)).toBeNull();
    expect(settled({ from: all.from + 1, to: all.to - 1 }, all, [all.from, all.to])).toBeNull();
  });
});

describe("axisEdges", () => {
  it("are round on the wall of the zone, and end where time does", () => {
    const axis = { from: at("2020-06-10T10:13Z"), to: at("2020-06-10T22:13Z") };
    const edges = axisEdges(axis, "Asia/Kolkata", all);
    expect([edges[0], edges.at(-1)]).toEqual([all.from, all.to]);
    const inner = edges.slice(1, -1).map((time) => new Date(time).toISOString().slice(14, 16));
    expect(inner.length).toBeGreaterThan(60);
    expect(new Set(inner)).toEqual(new Set(["00", "15", "30", "45"]));
  });
});
