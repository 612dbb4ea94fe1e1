import { describe, expect, it } from "vitest";
import { FIT, toStage } from "../../../../src/network/camera/camera-maths.ts";
import { drawnRadius, nodeAt } from "../../../../src/network/input/hit-test.ts";
import { placeOf, tabulate } from "../../../../src/network/scene/node-table.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const { graph } = coverageOf(
  [
    { key: "a", at: null, provider: "P" },
    { key: "b", at: null, provider: "P" },
  ],
  [],
  (given) => {
    given.mergeNodeAttributes("a", { x: -100, y: 0, size: 10 });
    given.mergeNodeAttributes("b", { x: 100, y: 50, size: 10 });
    given.mergeNodeAttributes("P", { x: 0, y: -50, size: 4 });
  },
);

const frame = frameOf(graph);
const table = tabulate(graph, frame);
const stage = { width: 400, height: 300, unit: 300 };
const picture = { stage, camera: FIT, sizeUnit: 1.5, leastRadius: 1.5 };
const row = (key: string) => table.rows.get(key) ?? -1;
const everything = () => true;

/** So many pixels to the right of a node. */
function beside(key: string, dx: number) {
  const { x, y } = toStage(placeOf(table, row(key)), FIT, stage);
  return { x: x + dx, y };
}

describe("tabulate", () => {
  it("frames the layout as sigma does: longer side 1, middle at 0.5", () => {
    expect(placeOf(table, row("a"))).toEqual({ x: 0, y: 0.5 });
    expect(placeOf(table, row("b"))).toEqual({ x: 1, y: 0.75 });
    expect(frame.extent).toEqual({ x: [0, 1], y: [0.25, 0.75] });
    expect(frame.side).toBe(200);
  });

  it("puts a single node in the middle", () => {
    const { graph: single } = coverageOf([{ key: "a", at: null, provider: "P" }]);
    const only = tabulate(single, frameOf(single));
    expect(placeOf(only, 0)).toEqual({ x: 0.5, y: 0.5 });
  });
});

describe("nodeAt", () => {
  it("finds a node within its outline and the slack around it", () => {
    expect(nodeAt(beside("a", 14), table, picture, 0, everything)).toBe(row("a"));
    expect(nodeAt(beside("a", 20), table, picture, 6, everything)).toBe(row("a"));
    expect(nodeAt(beside("a", 22), table, picture, 6, everything)).toBeNull();
  });

  it("takes the node whose outline is nearest", () => {
    const between = toStage({ x: 0.52, y: 0.27 }, FIT, stage);
    expect(nodeAt(between, table, picture, 1e4, everything)).toBe(row("P"));
  });

  it("passes over what isn't visible", () => {
    expect(nodeAt(beside("a", 0), table, picture, 6, (at) => at !== row("a"))).toBeNull();
  });
});

describe("drawnRadius", () => {
  it("grows with the root of the zoom and has a least", () => {
    expect(drawnRadius(10, picture)).toBe(15);
    expect(drawnRadius(10, { ...picture, camera: { ...FIT, ratio: 0.25 } })).toBe(30);
    expect(drawnRadius(0.1, picture)).toBe(1.5);
  });
});
