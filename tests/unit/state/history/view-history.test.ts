import { array, assert, constantFrom, property } from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import {
  followHistory,
  SETTLED,
  type ViewHistory,
} from "../../../../src/state/history/view-history.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { DEFAULT_TABLE, DEFAULT_VIEW } from "../../../../src/state/view/view.ts";
import { coverageOf } from "../coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;
const day = (date: number) => ({ from: Date.UTC(2020, 5, date), to: Date.UTC(2020, 5, date, 12) });
const camera = (ratio: number) => ({ x: 0.5, y: 0.5, ratio });

const coverage = coverageOf([
  { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"] },
  { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", lists: ["a1"] },
]);

let state: State;
let history: ViewHistory;
const later = (ms = 10_000) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  state = createState(coverage, palette);
  history = followHistory(state);
});

afterEach(() => {
  history.stop();
  vi.useRealTimers();
});

describe("undo and redo", () => {
  it("have nothing to do at first", () => {
    expect([history.undoes.value, history.redoes.value]).toEqual([null, null]);
    history.undo();
    history.redo();
    expect(state.view.value).toEqual(DEFAULT_VIEW);
  });

  it("take back and make again each choice, with its name", () => {
    state.layout.value = "time";
    state.setFilters({ topic: ["T"] });
    expect(history.undoes.value).toBe("filter topic T");
    history.undo();
    expect(state.filters.value.topic).toEqual([]);
    expect([history.undoes.value, history.redoes.value]).toEqual([
      "layout by time",
      "filter topic T",
    ]);
    history.undo();
    expect(state.view.value).toEqual(DEFAULT_VIEW);
    history.redo();
    history.redo();
    expect(state.view.value).toMatchObject({ layout: "time", filters: { topic: ["T"] } });
    expect(history.redoes.value).toBeNull();
  });

  it("record nothing of what they do themselves", () => {
    state.select("a1");
    later();
    history.undo();
    later();
    expect(history.undoes.value).toBeNull();
    history.redo();
    later();
    expect(history.redoes.value).toBeNull();
    expect(state.selection.value).toBe("a1");
  });

  it("take a brush for one step once it rests, and settle it when undo comes before", () => {
    for (const date of [10, 11, 12]) state.setWindow(day(date));
    later(SETTLED);
    expect(history.undoes.value).toBe("window 12 June 2020");
    state.setWindow(day(10));
    expect(history.undoes.value).toBe("window 10 June 2020");
    history.undo();
    expect(state.window.value).toEqual(day(12));
    history.undo();
    expect(state.window.value).toBeNull();
    expect(history.undoes.value).toBeNull();
  });

  it("keep apart what was dragged and what was chosen while it hadn't settled", () => {
    state.setWindow(day(10));
    state.select("a1");
    history.undo();
    expect(state.view.value).toMatchObject({ selection: null, window: day(10) });
  });

  it("take the slider of quality for one step, and a facet for one at once", () => {
    state.setFilters({ quality: { least: 1, most: 5 } });
    state.setFilters({ quality: { least: 2, most: 5 } });
    later();
    state.setFilters({ filed: ["filed"] });
    history.undo();
    history.undo();
    expect(state.filters.value).toEqual(NO_FILTERS);
    expect(history.undoes.value).toBeNull();
  });

  it("take camera moves one after the other for one step, and late ones for another", () => {
    for (const ratio of [0.8, 0.6, 0.4]) {
      state.camera.value = camera(ratio);
      later(600);
    }
    later();
    state.camera.value = camera(0.2);
    later();
    history.undo();
    expect(state.camera.value).toEqual(camera(0.4));
    history.undo();
    expect(state.camera.value).toBeNull();
  });

  it("count a camera that goes to what was selected as part of selecting it", () => {
    state.select("a1", { reveal: true });
    later(140);
    state.camera.value = camera(0.3);
    later();
    expect(history.undoes.value).toBe("select “a1”");
    history.undo();
    expect(state.view.value).toEqual(DEFAULT_VIEW);
    history.redo();
    expect(state.view.value).toMatchObject({ selection: "a1", camera: camera(0.3) });
  });

  it("let one look around after an undo without losing the way forward", () => {
    state.layout.value = "time";
    history.undo();
    later();
    state.camera.value = camera(0.3);
    later();
    history.redo();
    expect(state.layout.value).toBe("time");
  });

  it("lose the way forward to another choice", () => {
    state.layout.value = "time";
    history.undo();
    state.size.value = "rank";
    expect(history.redoes.value).toBeNull();
  });

  it("don't count hovering, nor writing what is there already", () => {
    state.hover.value = "a1";
    state.setFilters({ ...NO_FILTERS });
    state.hidden.value = [];
    later();
    expect(history.undoes.value).toBeNull();
  });

  it("remember nothing after they are stopped", () => {
    history.stop();
    state.layout.value = "time";
    later();
    expect(history.undoes.value).toBeNull();
  });
});

/** Changes of every kind, some of which change nothing when done twice. */
const CHANGES: readonly ((state: State) => void)[] = [
  (state) => state.select("a1", { add: true }),
  (state) => state.select("a2", { add: true, reveal: true }),
  (state) => state.selectAll(["P", "a1", "T"]),
  (state) => state.select(null),
  (state) => state.setWindow(day(10)),
  (state) => state.setWindow(null),
  (state) => state.setFilters({ topic: ["T"] }),
  (state) => state.setFilters({ quality: { least: 1, most: 2 } }),
  (state) => state.resetFilters(),
  (state) => state.show({ network: "providers", layout: "circle", camera: null }),
  (state) => (state.network.value = "articles"),
  (state) => (state.camera.value = camera(0.3)),
  (state) => (state.camera.value = camera(0.5)),
  (state) => (state.around.value = { of: ["a1"], steps: 2, keep: true }),
  (state) => (state.route.value = { from: "a1", to: "a2", rank: 0 }),
  (state) => (state.pins.value = { a1: [0.1, 0.2] }),
  (state) => (state.table.value = DEFAULT_TABLE),
  (state) => (state.zone.value = "Asia/Tokyo"),
  (state) => (state.theme.value = "dark"),
  () => later(200),
  () => later(2000),
];

it("undo all is the first view and redo all the last, whatever was done", () => {
  assert(
    property(array(constantFrom(...CHANGES), { maxLength: 60 }), (changes) => {
      const state = createState(coverage, palette);
      const history = followHistory(state);
      const first = state.view.peek();
      for (const change of changes) change(state);
      const last = state.view.peek();
      while (history.undoes.value !== null) history.undo();
      expect(state.view.peek()).toEqual(first);
      while (history.redoes.value !== null) history.redo();
      expect(state.view.peek()).toEqual(last);
      history.stop();
    }),
    { numRuns: 200 },
  );
});
