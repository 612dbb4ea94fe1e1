import { describe, expect, it } from "vitest";
import { FIT } from "../../../../src/network/camera/camera-maths.ts";
import { linkAt } from "../../../../src/network/input/link-hit.ts";
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

describe("linkAt", () => {
  const network = networkOf(coverage, "providers");
  const table = tabulate(network.graph, framed);

  it("meets a link near its line, and not beyond its ends", () => {
    expect(linkAt({ x: 50, y: 3 }, network, table, picture, 4)).toBe("P~Q");
    expect(linkAt({ x: 50, y: 9 }, network, table, picture, 4)).toBeNull();
    expect(linkAt({ x: 112, y: 0 }, network, table, picture, 4)).toBeNull();
  });

  it("meets none that isn't heavy enough to be drawn", () => {
    const heavy = networkOf(coverage, "providers", { least: 2 });
    expect(linkAt({ x: 50, y: 0 }, heavy, table, picture, 4)).toBeNull();
  });
});
