import { beforeEach, describe, expect, it } from "vitest";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;
const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q", lists: ["a1"] },
    { key: "a4", at: null, provider: "R" },
  ],
  [storyOf("s1")],
);
const firstDay = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 10, 12) };

let state: State;
beforeEach(() => {
  state = createState(coverage, palette);
});
const inView = () =>
  [...coverage.articles.keys()].filter((key) => state.presence.value.now.has(key));

describe("what is in view", () => {
  it("follows filters and window together, and both back", () => {
    state.setFilters({ provider: ["Q"] });
    expect(inView()).toEqual(["a2", "a3"]);
    state.setWindow({ from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 11, 12) });
    expect(inView()).toEqual(["a2"]);
    state.resetFilters();
    state.setWindow(null);
    expect(inView()).toEqual(["a1", "a2", "a3", "a4"]);
  });

  it("counts what a choice would leave, before it is made", () => {
    state.setFilters({ provider: ["P"] });
    const { now } = state.presence.value;
    expect(Object.fromEntries(now.leftBy("provider"))).toEqual({ P: 1, Q: 2, R: 1 });
    expect(Object.fromEntries(now.leftBy("topic"))).toEqual({ T: 1 });
  });

  it("keeps to some steps around something, in every view, until let go", () => {
    state.around.value = { of: ["P"], steps: 1, keep: true };
    expect(inView()).toEqual(["a1"]);
    expect(state.drawn.value.has("T")).toBe(false);
    state.around.value = { of: ["P"], steps: 2, keep: true };
    expect(inView()).toEqual(["a1", "a3"]);
    state.setWindow(firstDay);
    expect(inView()).toEqual(["a1"]);
    state.resetFilters();
    state.setWindow(null);
    expect(inView()).toHaveLength(4);
  });

  it("keeps the articles of the providers that are kept, in the network of providers", () => {
    state.show({ network: "providers", around: { of: ["P"], steps: 1, keep: true } });
    expect(inView()).toEqual(["a1", "a2", "a3"]);
  });

  it("keeps to what stands in another network for what one was around", () => {
    const kept = () => state.drawn.value.graph.filterNodes((key) => state.drawn.value.has(key));
    state.around.value = { of: ["a3"], steps: 1, keep: true };
    expect(kept().toSorted()).toEqual(["Q", "a1", "a3"]);
    state.network.value = "providers";
    expect(kept().toSorted()).toEqual(["P", "Q"]);
    state.around.value = { of: ["P~Q"], steps: 1, keep: true };
    expect(kept().toSorted()).toEqual(["P", "Q"]);
    state.network.value = "articles";
    state.around.value = { of: ["s1"], steps: 1, keep: true };
    expect(inView()).toEqual(["a1", "a2", "a3"]);
  });

  it("dims all but what is around what stands there, too", () => {
    state.show({ network: "stories", around: { of: ["a1"], steps: 1, keep: false } });
    expect(state.focus.value).toMatchObject({ cause: "around", keys: new Set(["s1"]) });
    state.show({ around: { of: ["a4"], steps: 1, keep: false } });
    expect(state.focus.value).toBeNull();
  });

  it("counts its turns, each by itself, so that a missed one can be told", () => {
    const turn = () => state.presence.value.turn;
    const first = turn();
    state.setWindow(firstDay);
    expect(turn()).toBe(first + 1);
    expect(turn()).toBe(first + 1);
    state.around.value = { of: ["a1"], steps: 1, keep: true };
    const narrow = turn();
    state.setWindow(null);
    expect(turn()).toBe(narrow + 1);
  });

  it("dims all but some steps around something, and a path before that", () => {
    state.around.value = { of: ["a1"], steps: 1, keep: false };
    expect([...(state.focus.value?.lit ?? [])].toSorted()).toEqual(["P", "T", "a1", "a3"]);
    const steps = [{ from: "a1", to: "a3", links: [] }];
    state.found.value = {
      is: "found",
      path: { nodes: ["a1", "a3"], steps },
      rank: 0,
      isLast: true,
    };
    expect(state.focus.value).toMatchObject({ cause: "route", lit: new Set(["a1", "a3"]) });
  });
});

describe("the selection", () => {
  it("grows and shrinks by adding, and the last is the one whose details show", () => {
    state.select("a1");
    state.select("P", { add: true });
    expect([state.selected.value, state.selection.value]).toEqual([["a1", "P"], "P"]);
    state.select("P", { add: true });
    expect([state.selected.value, state.selection.value]).toEqual([["a1"], "a1"]);
    state.select("Q");
    expect(state.selected.value).toEqual(["Q"]);
  });

  it("knows links of derived networks, and nothing that isn't there", () => {
    state.selectAll(["P~Q", "nobody", "P~nobody"]);
    expect(state.selected.value).toEqual(["P~Q"]);
    state.show({ selection: "a1", also: ["P", "nobody", "a1"] });
    expect(state.selected.value).toEqual(["P", "a1"]);
  });
});

describe("selecting all", () => {
  it("stops at as many as a link can hold", () => {
    const many = Array.from({ length: 600 }, (_, at) => ({
      key: `a${at}`,
      at: null,
      provider: "P",
    }));
    const crowded = createState(coverageOf(many), palette);
    crowded.selectAll(many.map(({ key }) => key));
    expect(crowded.selected.value).toHaveLength(500);
  });
});
