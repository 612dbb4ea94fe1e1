import { beforeEach, describe, expect, it } from "vitest";
import { FIT, type Point, toStage } from "../../../../src/network/camera/camera-maths.ts";
import { Painting } from "../../../../src/network/drawing/painting.ts";
import { Pointing } from "../../../../src/network/input/pointing.ts";
import { frameOf } from "../../../../src/network/scene/frame.ts";
import { placeOf } from "../../../../src/network/scene/node-table.ts";
import { Scene } from "../../../../src/network/scene/scene.ts";
import { View } from "../../../../src/state/view/view.ts";
import type { State } from "../../../../src/state/state.ts";
import * as v from "valibot";
import { stateOf } from "../stage/corpus.ts";
import { fakeHost } from "../stage/page.ts";

const FINE = { coarse: false, add: false };
const ADD = { coarse: false, add: true };
const picture = {
  camera: FIT,
  stage: { width: 1000, height: 1000, unit: 1000 },
  sizeUnit: 1,
  leastRadius: 1.5,
};

let state: State;
let scene: Scene;
let pointing: Pointing;
let lasso: readonly Point[];
let menus: (string | null)[];
let host: ReturnType<typeof fakeHost>;

/** Takes the network that is chosen onto the stage. */
function stage(): void {
  scene = new Scene(state, frameOf(state.coverage.graph), state.drawn.value);
}

beforeEach(() => {
  state = stateOf();
  stage();
  menus = [];
  lasso = [];
  host = fakeHost();
  const painting = new Painting(state);
  pointing = new Pointing(state, {
    host,
    scene: () => scene,
    picture: () => picture,
    painting,
    put: (row, point) => scene.table.places.put(row, point),
    showLasso: (line) => (lasso = [...line]),
    openMenu: (key) => menus.push(key),
  });
  // As the network does when something has changed.
  state.drawn.subscribe(() => void painting.update());
});

const place = (key: string) => placeOf(scene.table, scene.table.rows.get(key)!);
const at = (key: string, dx = 0) => {
  const { x, y } = toStage(place(key), FIT, picture.stage);
  return { x: x + dx, y };
};
const NOWHERE = { x: 3, y: 3 };

describe("hovering", () => {
  it("tells what the pointer is on, and when it leaves it", () => {
    pointing.hover(at("a1", 8));
    expect([state.hover.value, host.classes.has("network-over-node")]).toEqual(["a1", true]);
    pointing.hover(NOWHERE);
    expect([state.hover.value, host.classes.has("network-over-node")]).toEqual([null, false]);
    pointing.hover(at("a1"));
    pointing.hover(null);
    expect(state.hover.value).toBeNull();
  });

  it("leaves alone what another view hovers", () => {
    state.hover.value = "a2";
    pointing.hover(NOWHERE);
    pointing.leave();
    expect(state.hover.value).toBe("a2");
  });

  it("ends when what was under the pointer has gone elsewhere, unless others hover meanwhile", () => {
    pointing.hover(at("a1"));
    pointing.check();
    expect(state.hover.value).toBe("a1");
    scene.table.places.put(scene.table.rows.get("a1")!, { x: 0, y: 0 });
    state.hover.value = "P";
    pointing.check();
    expect(state.hover.value).toBe("P");
    state.hover.value = "a1";
    pointing.check();
    expect([state.hover.value, host.classes.has("network-over-node")]).toEqual([null, false]);
  });

  it("passes over what is out of view", () => {
    state.setFilters({ provider: ["Q"] });
    pointing.hover(at("a1"));
    expect(state.hover.value).toBeNull();
  });

  it("meets the links of a derived network, and marks before them", () => {
    state.network.value = "providers";
    stage();
    const [p, q] = [at("P"), at("Q")];
    pointing.hover({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 });
    expect(state.hover.value).toBe("P~Q");
    pointing.hover(p);
    expect(state.hover.value).toBe("P");
  });
});

describe("a tap", () => {
  it("selects a mark, adds one with a modifier, and clears on the ground", () => {
    pointing.tap(at("a1"), FINE);
    pointing.tap(at("P"), ADD);
    expect(state.selected.value).toEqual(["a1", "P"]);
    pointing.tap(NOWHERE, ADD);
    expect(state.selected.value).toEqual(["a1", "P"]);
    pointing.tap(NOWHERE, FINE);
    expect(state.selected.value).toEqual([]);
  });

  it("of a finger may lie farther beside the mark", () => {
    pointing.tap(at("a1", 14), FINE);
    expect(state.selection.value).toBeNull();
    pointing.tap(at("a1", 14), { coarse: true, add: false });
    expect(state.selection.value).toBe("a1");
  });

  it("that is held opens the menu of the mark, or of the ground", () => {
    pointing.hold(at("T"));
    pointing.hold(NOWHERE);
    expect(menus).toEqual(["T", null]);
  });
});

describe("a drag of a mark", () => {
  it("takes it along, and keeps it where it is let go", () => {
    const drag = pointing.begin(at("a1"), FINE)!;
    drag.move({ x: 250, y: 400 });
    drag.end(true);
    expect(state.pins.value).toEqual({ a1: [0.25, 0.6] });
    expect(place("a1")).toEqual({ x: 0.25, y: 0.6 });
  });

  it("puts it exactly where the view says, so that it hasn't to move once more", () => {
    const drag = pointing.begin(at("a1"), FINE)!;
    drag.move({ x: 1000 / 3, y: 1000 / 7 });
    drag.end(true);
    const { x, y } = place("a1");
    expect(state.pins.value).toEqual({ a1: [x, y] });
    expect(scene.table.places.leadTo(scene.target)).toBe(true);
  });

  it("leaves it in its place when it is broken off, also while that is elsewhere than it began", () => {
    const drag = pointing.begin(at("a1"), FINE)!;
    drag.move({ x: 250, y: 400 });
    state.layout.value = "circle";
    drag.end(false);
    expect(place("a1")).toEqual(scene.target(scene.table.rows.get("a1")!));
    expect(state.pins.value).toEqual({});
  });

  it("is none beside the mark, by time, or without a move", () => {
    expect(pointing.begin(at("a1", 8), FINE)).toBeNull();
    pointing.begin(at("a1"), FINE)!.end(true);
    expect(state.pins.value).toEqual({});
    state.layout.value = "time";
    expect(pointing.begin(at("a1"), FINE)).toBeNull();
  });

  it("is nothing to the marks of another network, or of the layout by time, that come meanwhile", () => {
    const drag = pointing.begin(at("a1"), FINE)!;
    drag.move({ x: 250, y: 400 });
    state.network.value = "providers";
    stage();
    const before = scene.table.keys.map((_key, row) => placeOf(scene.table, row));
    drag.move({ x: 300, y: 300 });
    drag.end(true);
    expect(scene.table.keys.map((_key, row) => placeOf(scene.table, row))).toEqual(before);
    expect(state.pins.value).toEqual({});

    const other = pointing.begin(at("P"), FINE)!;
    other.move({ x: 250, y: 400 });
    state.layout.value = "time";
    other.move({ x: 300, y: 300 });
    other.end(true);
    expect(state.pins.value).toEqual({});
  });

  it("keeps within what a view can hold", () => {
    const drag = pointing.begin(at("a1"), FINE)!;
    drag.move({ x: -90_000, y: -90_000 });
    drag.end(true);
    expect(state.pins.value).toEqual({ a1: [-1, 2] });
    expect(v.safeParse(View, state.view.value).success).toBe(true);
  });
});

describe("a lasso", () => {
  const round = (key: string, drag: NonNullable<ReturnType<Pointing["begin"]>>) => {
    const { x, y } = at(key);
    for (const [dx, dy] of [
      [5, -5],
      [5, 5],
      [-5, 5],
    ] as const) {
      drag.move({ x: x + dx, y: y + dy });
    }
  };

  it("adds what lies in it with Shift, and is shown while it is drawn", () => {
    state.select("a2");
    const { x, y } = at("a1");
    const drag = pointing.begin({ x: x - 5, y: y - 5 }, ADD)!;
    round("a1", drag);
    expect(lasso).toHaveLength(4);
    drag.end(true);
    expect([lasso, state.selected.value]).toEqual([[], ["a2", "a1"]]);
  });

  it("selects nothing else while it is switched on, and then is off", () => {
    state.select("a2");
    state.lasso.value = true;
    const { x, y } = at("a1");
    const drag = pointing.begin({ x: x - 5, y: y - 5 }, FINE)!;
    round("a1", drag);
    drag.end(true);
    expect([state.selected.value, state.lasso.value]).toEqual([["a1"], false]);
  });

  it("changes nothing when it is broken off", () => {
    state.select("a2");
    const drag = pointing.begin(NOWHERE, ADD)!;
    round("a1", drag);
    drag.end(false);
    expect([lasso, state.selected.value]).toEqual([[], ["a2"]]);
  });
});
