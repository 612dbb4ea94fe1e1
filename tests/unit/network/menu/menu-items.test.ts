import { beforeEach, describe, expect, it } from "vitest";
import { menuItems } from "../../../../src/network/menu/menu-items.ts";
import type { State } from "../../../../src/state/state.ts";
import { stateOf } from "../stage/corpus.ts";

let state: State;
let fits: number;
beforeEach(() => {
  state = stateOf();
  fits = 0;
});

const items = (key: string | null) => menuItems(state, key, () => (fits += 1));
const labels = (key: string | null) => items(key).map(({ label }) => label);
const choose = (key: string | null, label: string) =>
  items(key)
    .find((item) => item.label === label)!
    .run();

describe("the menu of a mark", () => {
  it("offers what makes sense for it", () => {
    expect(labels("a1")).toEqual([
      "Open details",
      "Show what is one step around",
      "Keep only what is one step around",
    ]);
    state.select("a1");
    expect(labels("a1")).not.toContain("Open details");
    expect(labels("P")).toEqual([
      "Open details",
      "Add to the selection",
      "Show what is one step around",
      "Keep only what is one step around",
      "Path from the selection to here",
      "Keep only this provider",
    ]);
  });

  it("selects, adds and takes away", () => {
    choose("a1", "Open details");
    choose("P", "Add to the selection");
    expect(state.selected.value).toEqual(["a1", "P"]);
    choose("a1", "Take from the selection");
    expect(state.selected.value).toEqual(["P"]);
  });

  it("shows or keeps what is around", () => {
    choose("a1", "Show what is one step around");
    expect(state.around.value).toEqual({ of: ["a1"], steps: 1, keep: false });
    choose("a1", "Keep only what is one step around");
    expect(state.around.value?.keep).toBe(true);
  });

  it("asks for a path from what was selected last, which takes neither from the selection", () => {
    state.selectAll(["a1", "a6"]);
    choose("a1", "Path from the selection to here");
    expect(state.route.value).toEqual({ from: "a6", to: "a1", rank: 0 });
    expect(state.selected.value).toEqual(["a1", "a6"]);
    choose("P", "Path from the selection to here");
    expect(state.selected.value).toEqual(["a1", "a6", "P"]);
  });

  it("offers no path from what has no mark in this network", () => {
    state.select("s1");
    expect(labels("a1")).not.toContain("Path from the selection to here");
    state.network.value = "providers";
    state.select("P~Q");
    expect(labels("S")).not.toContain("Path from the selection to here");
  });

  it("keeps to a provider, a topic or a story", () => {
    choose("T", "Keep only this topic");
    expect(state.filters.value.topic).toEqual(["T"]);
    state.network.value = "stories";
    choose("s1", "Keep only this story");
    expect(state.filters.value.story).toEqual(["s1"]);
  });

  it("puts a mark back that was put elsewhere, and that alone", () => {
    state.pins.value = { a1: [0, 0], P: [1, 1] };
    choose("a1", "Put back to its place");
    expect(state.pins.value).toEqual({ P: [1, 1] });
    expect(labels("a1")).not.toContain("Put back to its place");
  });
});

describe("the menu of the ground", () => {
  it("is about the picture", () => {
    expect(labels(null)).toEqual(["Fit all in view", "Draw round marks to select them"]);
    choose(null, "Fit all in view");
    choose(null, "Draw round marks to select them");
    expect([fits, state.lasso.value]).toEqual([1, true]);
  });

  it("clears the selection, and puts all marks back", () => {
    state.selectAll(["a1", "P"]);
    state.pins.value = { a1: [0, 0] };
    choose(null, "Clear the selection");
    choose(null, "Put all marks back to their places");
    expect([state.selected.value, state.pins.value]).toEqual([[], {}]);
    expect(labels(null)).toHaveLength(2);
  });
});
