import { describe, expect, it, vi } from "vitest";
import { MarkColumns } from "../../../../src/network/drawing/mark-columns.ts";
import { NetworkColumns } from "../../../../src/network/drawing/network-columns.ts";
import { Painting } from "../../../../src/network/drawing/painting.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { tabulate } from "../../../../src/network/scene/node-table.ts";
import { linkTableOf } from "../../../../src/state/networks/link-table.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { stateOf } from "../stage/corpus.ts";

describe("a network in columns", () => {
  it("takes on many marks in slices, each once, and says when it is through", () => {
    const articles = Array.from({ length: 4200 }, (_, index) => ({
      key: `a${index}`,
      at: null,
      provider: "P",
    }));
    const state = stateOf(coverageOf(articles));
    const { graph } = state.drawn.value;
    const drawn = {
      graph,
      table: tabulate(graph, frameOf(state.coverage.graph)),
      links: linkTableOf(graph),
    };
    const columns = new NetworkColumns(drawn, new Painting(state));
    expect(columns.paint("all")).toBe(false);
    while (!columns.paint({ nodes: [], edges: [] }));
    const paint = vi.spyOn(MarkColumns.prototype, "paint");
    let frames = 1;
    for (let stale = graph.nodes(); !columns.paint({ nodes: stale, edges: [] }); stale = []) {
      frames += 1;
    }
    expect(frames).toBeGreaterThan(1);
    expect(paint).toHaveBeenCalledTimes(graph.order);
    expect(new Set(paint.mock.calls.map(([row]) => row)).size).toBe(graph.order);
  });
});
