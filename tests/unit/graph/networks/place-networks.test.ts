import { describe, expect, it } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { findUnplaced } from "../../../../src/graph/check-places.ts";
import { layOut } from "../../../../src/graph/layout/layout.ts";
import { boxOf } from "../../../../src/graph/layout/fit.ts";
import { placingOf } from "../../../../src/graph/layout/placing.ts";
import { placeNetworks } from "../../../../src/graph/networks/place-networks.ts";
import { overlapsSlowly } from "../layout/samples.ts";
import { dataOf } from "../samples.ts";
import { graphWithStories } from "./samples.ts";

function placed(count: number, each?: number): SerializedCoverageGraph {
  const graph = graphWithStories(count, each);
  layOut(graph);
  placeNetworks(graph);
  return graph;
}

/** The two derived networks as circles. */
function networksOf({ nodes, attributes: { networks, stories } }: SerializedCoverageGraph) {
  const sizes = new Map([
    ...nodes.map(({ key, attributes }) => [key, attributes.size] as const),
    ...stories.map(({ key, size }) => [key, size] as const),
  ]);
  return [networks.providers, networks.stories].map((places) => ({
    x: Float64Array.from(Object.values(places), ([x]) => x),
    y: Float64Array.from(Object.values(places), ([, y]) => y),
    size: Float64Array.from(Object.keys(places), (key) => sizes.get(key)!),
  }));
}

/** Half of the last decimal, and what adding takes from the last digit. */
const ROUNDING = 0.0051;

describe.each([
  [40, 5],
  [300, 5],
  [300, 60],
  [300, 2],
])("the networks of %i articles in stories of %i", (count, each) => {
  const graph = placed(count, each);
  const frame = boxOf(placingOf(graph.nodes));

  it("have a place for each provider, story and topic, in order of key", () => {
    expect(findUnplaced(graph)).toBeNull();
    const { providers, stories } = graph.attributes.networks;
    for (const places of [providers, stories]) {
      expect(Object.keys(places)).toEqual(Object.keys(places).toSorted());
    }
    const { counts } = graph.attributes;
    expect(Object.keys(providers)).toHaveLength(counts.providers);
    expect(Object.keys(stories)).toHaveLength(graph.attributes.stories.length + counts.topics);
  });

  it("lie in the frame of the coverage network, which they fill in one direction", () => {
    for (const network of networksOf(graph)) {
      const { left, right, bottom, top } = boxOf(network);
      expect(left).toBeGreaterThanOrEqual(frame.left - ROUNDING);
      expect(right).toBeLessThanOrEqual(frame.right + ROUNDING);
      expect(bottom).toBeGreaterThanOrEqual(frame.bottom - ROUNDING);
      expect(top).toBeLessThanOrEqual(frame.top + ROUNDING);
      const free = [
        left - frame.left + frame.right - right,
        bottom - frame.bottom + frame.top - top,
      ];
      expect(Math.min(...free)).toBeLessThan(4 * ROUNDING);
    }
  });

  it("have no overlap, and two decimals", () => {
    for (const network of networksOf(graph)) {
      expect(overlapsSlowly(network)).toBe(false);
      for (const value of [...network.x, ...network.y]) {
        expect(value).toBe(Math.round(value * 100) / 100 + 0);
        expect(Object.is(value, -0)).toBe(false);
      }
    }
  });
});

describe("placeNetworks", () => {
  it("gives the same places whatever the order of stories, and every time", () => {
    const graph = placed(80);
    const other = graphWithStories(80);
    other.attributes.stories.reverse();
    layOut(other);
    placeNetworks(other);
    expect(JSON.stringify(other.attributes.networks)).toBe(
      JSON.stringify(graph.attributes.networks),
    );
    placeNetworks(other);
    expect(other.attributes.networks).toEqual(graph.attributes.networks);
  });

  it("leaves the coverage network as it is", () => {
    const graph = graphWithStories(40);
    layOut(graph);
    const before = JSON.stringify([graph.nodes, graph.edges]);
    placeNetworks(graph);
    expect(JSON.stringify([graph.nodes, graph.edges])).toBe(before);
  });

  it("places one article's provider, which nothing is linked with, in the middle", () => {
    const graph = placed(1);
    const { left, right } = boxOf(placingOf(graph.nodes));
    const [[x]] = Object.values(graph.attributes.networks.providers) as [[number, number]];
    expect(x).toBeCloseTo((left + right) / 2, 2);
  });

  it("does nothing to an empty graph", () => {
    const graph = dataOf();
    placeNetworks(graph);
    expect(graph.attributes.networks).toEqual({ providers: {}, stories: {} });
  });
});
