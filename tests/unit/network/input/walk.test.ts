import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Walk } from "../../../../src/network/input/walk.ts";
import type { Point } from "../../../../src/network/camera/camera-maths.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { placeOf } from "../../../../src/network/scene/node-table.ts";
import { Scene } from "../../../../src/network/scene/scene.ts";
import type { State } from "../../../../src/state/state.ts";
import { stateOf } from "../stage/corpus.ts";

const RIGHT = { x: 1, y: 0 };
const UP = { x: 0, y: 1 };

let state: State;
let walk: Walk;
let said: string[];
let revealed: string[];
let pinned: (readonly [key: string, at: Point])[];
let zoom: number;

function walking(): void {
  const scene = new Scene(state, frameOf(state.coverage.graph), state.drawn.value);
  walk = new Walk(state, {
    scene: () => scene,
    network: () => state.drawn.value,
    zoom: () => zoom,
    reveal: (key) => revealed.push(key),
    announce: (text) => said.push(text),
    pin: (row, at) => pinned.push([scene.table.keys[row]!, at]),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  state = stateOf();
  [said, revealed, pinned, zoom] = [[], [], [], 1];
  walking();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("walking", () => {
  it("goes by an arrow to the neighbour in that direction, brings it into sight, and says it once", () => {
    state.select("Q");
    walk.run({ does: "walk", to: RIGHT });
    const { hover } = state;
    expect(["a2", "a5"]).toContain(hover.value);
    walk.run({ does: "walk", to: { x: -1, y: 0 } });
    expect(revealed).toHaveLength(2);
    vi.runAllTimers();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${state.coverage.graph.getNodeAttribute(hover.value!, "label")},`);
  });

  it("begins at the first mark where nothing is selected", () => {
    walk.run({ does: "walk", to: RIGHT });
    expect(state.hover.value).toBe("a1");
    walk.run({ does: "step", by: 1 });
    expect(state.hover.value).toBe("a2");
    walk.run({ does: "step", by: -1 });
    expect(state.hover.value).toBe("a1");
  });

  it("goes through time", () => {
    state.select("a4");
    walk.run({ does: "time", by: 1 });
    expect(state.hover.value).toBe("a5");
    walk.run({ does: "time", by: -1 });
    walk.run({ does: "time", by: -1 });
    expect(state.hover.value).toBe("a3");
  });

  it("begins in a derived network at what stands there for what is selected", () => {
    state.select("a6");
    state.network.value = "providers";
    walking();
    expect(walk.current).toBe("S");
    walk.run({ does: "step", by: 1 });
    expect(state.hover.value).toBe("R");
  });

  it("goes on from the selection where what is hovered elsewhere has no mark", () => {
    state.select("s1");
    state.network.value = "stories";
    walking();
    state.hover.value = "a8";
    expect(walk.current).toBe("s1");
    walk.run({ does: "step", by: 1 });
    expect(state.hover.value).toBe("T");
  });

  it("goes to the ends of a link that is selected", () => {
    state.network.value = "providers";
    walking();
    state.select("P~Q");
    walk.run({ does: "step", by: 1 });
    walk.run({ does: "step", by: 1 });
    expect(revealed).toEqual(["P", "Q"]);
  });

  it("selects the mark reached, or adds it", () => {
    state.hover.value = "a1";
    walk.run({ does: "choose", add: false });
    expect([state.selected.value, state.hover.value]).toEqual([["a1"], null]);
    state.hover.value = "P";
    walk.run({ does: "choose", add: true });
    walk.run({ does: "choose", add: true });
    expect(state.selected.value).toEqual(["a1", "P"]);
  });
});

describe("moving a mark by keys", () => {
  it("goes by as much of what is seen, however near one is", () => {
    state.select("a1");
    const scene = new Scene(state, frameOf(state.coverage.graph), state.drawn.value);
    const from = placeOf(scene.table, scene.table.rows.get("a1")!);
    walk.run({ does: "shift", to: UP });
    zoom = 0.1;
    walk.run({ does: "shift", to: RIGHT });
    expect(pinned).toEqual([
      ["a1", { x: from.x, y: from.y + 0.01 }],
      ["a1", { x: from.x + 0.001, y: from.y }],
    ]);
  });

  it("moves nothing by time, where places are times", () => {
    state.select("a1");
    state.layout.value = "time";
    walk.run({ does: "shift", to: UP });
    expect(pinned).toEqual([]);
  });
});

describe("leaving", () => {
  it("takes the cursor along, and says nothing any more", () => {
    walk.run({ does: "step", by: 1 });
    walk.leave();
    vi.runAllTimers();
    expect([state.hover.value, said]).toEqual([null, []]);
  });

  it("leaves alone what something else hovers", () => {
    walk.run({ does: "step", by: 1 });
    state.hover.value = "P";
    walk.leave();
    expect(state.hover.value).toBe("P");
  });

  it("by Escape takes the lasso first, and leaves the rest to the page", () => {
    state.select("a1");
    state.lasso.value = true;
    expect(walk.clear()).toBe(true);
    expect([state.lasso.value, state.selection.value]).toEqual([false, "a1"]);
    state.hover.value = "a2";
    expect(walk.clear()).toBe(false);
    expect([state.hover.value, state.selection.value]).toEqual([null, "a1"]);
  });
});
