import { describe, expect, it } from "vitest";
import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import { marksWithin } from "../../../../src/network/input/lasso.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { tabulate } from "../../../../src/network/scene/node-table.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { networkOf } from "../../state/network-fixture.ts";

const coverage = coverageOf(
  [
    { key: "a", at: null, provider: "P", lists: ["b"] },
    { key: "b", at: null, provider: "Q" },
  ],
  [],
  (graph) => {
    graph.mergeNodeAttributes("a", { x: 0, y: 0 });
    graph.mergeNodeAttributes("b", { x: 100, y: 0 });
    graph.mergeNodeAttributes("P", { x: 0, y: 100 });
    graph.mergeNodeAttributes("Q", { x: 100, y: 100 });
    graph.setAttribute("networks", { providers: { P: [0, 100], Q: [100, 100] }, stories: {} });
  },
);
const { graph } = coverage;

/** A framed unit is 100 pixels; the upper left corner of the layout is at 0, 0. */
const picture = { camera: FIT, stage: { width: 100, height: 100, unit: 100 } };
const framed = frameOf(graph);

describe("marksWithin", () => {
  const table = tabulate(networkOf(coverage).graph, framed);
  const upperHalf = [
    { x: -10, y: -10 },
    { x: 110, y: -10 },
    { x: 110, y: 50 },
    { x: -10, y: 50 },
  ];

  it("is what lies in the line, of what is there", () => {
    expect(marksWithin(upperHalf, table, picture, () => true).toSorted()).toEqual(["P", "Q"]);
    expect(marksWithin(upperHalf, table, picture, (key) => key !== "P")).toEqual(["Q"]);
  });

  it("is nothing for a line of two points", () => {
    expect(marksWithin(upperHalf.slice(0, 2), table, picture, () => true)).toEqual([]);
  });
});
