import { beforeEach, describe, expect, it } from "vitest";
import { areasOf } from "../../../../src/network/ground/areas.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { type NodeTable, placeOf, tabulate } from "../../../../src/network/scene/node-table.ts";
import type { State } from "../../../../src/state/state.ts";
import { smallCorpus, stateOf } from "../stage/corpus.ts";

/** Five articles of a story, three of another, two of a third; three communities. */
const ARTICLES = ["s1", "s1", "s1", "s1", "s1", "s2", "s2", "s2", "s3", "s3"].map(
  (story, index) => ({
    key: `a${index}`,
    at: `2020-06-${10 + index}T00:00:00Z`,
    provider: `P${index % 3}`,
    story,
    given: { community: Math.floor(index / 4) },
  }),
);

let state: State;
let table: NodeTable;
beforeEach(() => {
  const coverage = smallCorpus(ARTICLES, ["s1", "s2", "s3"]);
  state = stateOf(coverage);
  table = tabulate(state.drawn.value.graph, frameOf(coverage.graph));
});

const areas = () => areasOf(state, state.drawn.value, table);
const at = (key: string) => placeOf(table, table.rows.get(key)!);

describe("areas", () => {
  it("are none while none are wanted", () => {
    expect(areas()).toEqual([]);
  });

  it("are those of stories with marks enough, the largest first, each with name and hull", () => {
    state.regions.value = "story";
    expect(areas().map(({ key, label, shape }) => [key, label, shape])).toEqual([
      ["s1", "s1", "hull"],
      ["s2", "s2", "hull"],
    ]);
    const corners = areas()[1]!.points;
    expect(corners).toHaveLength(3);
    for (const key of ["a5", "a6", "a7"]) expect(corners).toContainEqual(at(key));
  });

  it("have no corner at a mark that lies far from all others", () => {
    state.regions.value = "story";
    const far = { x: 40, y: 40 };
    table.places.put(table.rows.get("a0")!, far);
    expect(areas()[0]!.points).not.toContainEqual(far);
  });

  it("are of what is in view", () => {
    state.regions.value = "story";
    state.setWindow({ from: Date.UTC(2020, 5, 12), to: Date.UTC(2020, 5, 16) });
    expect(areas().map(({ key, points }) => [key, points.length])).toEqual([["s1", 3]]);
  });

  it("are, of communities, spots about their marks, each in another hue", () => {
    state.regions.value = "community";
    const all = areas();
    expect(all.length).toBeGreaterThan(1);
    for (const { points, shape, label } of all) {
      expect([shape, points.length >= 3, label !== ""]).toEqual(["spots", true, true]);
    }
  });

  it("are, in the network of stories, none of single marks", () => {
    state.show({ network: "stories", regions: "story" });
    const { graph } = state.drawn.value;
    const stories = tabulate(graph, frameOf(state.coverage.graph));
    expect(areasOf(state, state.drawn.value, stories)).toEqual([]);
  });
});
