import { effect } from "@preact/signals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../src/state/filters/filters.ts";
import { PALETTE_TOKENS, type Palette } from "../../../src/state/palette.ts";
import { createState } from "../../../src/state/state.ts";
import { allTime } from "../../../src/timeline/extent.ts";
import { createLanesModel } from "../../../src/timeline/lanes/lanes-model.ts";
import { articlesIn } from "../../../src/timeline/lanes/lanes.ts";
import { createOverviewModel } from "../../../src/timeline/overview/overview-model.ts";
import { createShows } from "../../../src/timeline/shown.ts";
import { datedInView } from "../../../src/timeline/words.ts";
import { coverageOf } from "../state/coverage-fixture.ts";
import { aMixedCoverage, aWindow, someFilters } from "../state/filters/random-views.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;
const aView = fc.record({ window: fc.option(aWindow), filters: someFilters });
const aWalk = fc.array(aView, { minLength: 1, maxLength: 4 });

const coverage = coverageOf([
  { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", topics: ["T"] },
  { key: "b", at: "2020-06-10T12:00:00Z", provider: "P" },
  { key: "c", at: "2020-06-12T12:00:00Z", provider: "Q", topics: ["T"] },
  { key: "never", at: null, provider: "Q" },
  { key: "neither", at: null, provider: "P", topics: ["T"] },
]);

describe("the lanes", () => {
  it("have just the dated articles in view, and a row for each provider of one", () => {
    fc.assert(
      fc.property(aMixedCoverage, aWalk, (coverage, walk) => {
        const all = allTime(coverage);
        if (!all) return;
        const state = createState(coverage, palette);
        const model = createLanesModel(state, all);
        for (const view of walk) {
          state.show(view);
          const { now } = state.presence.value;
          const inView = coverage.dated.filter(({ key }) => now.has(key));
          expect(articlesIn(model.all.value, model.span.value)).toEqual(inView);
          const rows = model.lanes.value.map((lane) => articlesIn(lane, model.span.value));
          expect(rows.every((row) => row.length > 0)).toBe(true);
          expect(new Set(rows.flat())).toEqual(new Set(inView));
          expect(datedInView(state)).toBe(inView.length);
        }
      }),
    );
  });

  it("have no row for a provider whose undated articles alone are in view", () => {
    const state = createState(coverage, palette);
    const model = createLanesModel(state, allTime(coverage)!);
    state.setFilters({ topic: [""] });
    expect(state.presence.value.now.has("Q")).toBe(true);
    expect(model.lanes.value.map(({ row }) => row.key)).toEqual(["P"]);
  });

  it("keep to the steps around something, and to the window within them", () => {
    const state = createState(coverage, palette);
    const model = createLanesModel(state, allTime(coverage)!);
    state.around.value = { of: ["T"], steps: 1, keep: true };
    const inLanes = () => articlesIn(model.all.value, model.span.value).map(({ key }) => key);
    expect(inLanes()).toEqual(["a", "c"]);
    state.setWindow({ from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 13) });
    expect(inLanes()).toEqual(["c"]);
  });
});

describe("the overview", () => {
  it("counts what the filters leave in the bins of all, whatever the window", () => {
    const state = createState(coverage, palette);
    const model = createOverviewModel(state, allTime(coverage)!);
    model.size.value = { width: 200, height: 40, em: 13 };
    const sum = () => model.bins.value.reduce((all, { total }) => all + total, 0);
    expect(model.bins.value).toBe(model.every.value);
    state.setFilters({ topic: ["T"] });
    expect(sum()).toBe(2);
    expect(model.bins.value.map(({ from }) => from)).toEqual(
      model.every.value.map(({ from }) => from),
    );
    let made = 0;
    const stop = effect(() => {
      made += model.bins.value.length > 0 ? 1 : 0;
    });
    state.setWindow({ from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 13) });
    expect([made, sum()]).toEqual([1, 2]);
    state.setFilters(NO_FILTERS);
    expect(made).toBe(2);
    stop();
  });
});

describe("what is shown", () => {
  it("is all there is until something filters, undated or not", () => {
    const state = createState(coverage, palette);
    const shows = createShows(state);
    expect(shows.value).toBeNull();
    state.setFilters({ topic: ["T"] });
    state.setWindow({ from: 0, to: 1 });
    expect(coverage.undated.filter(shows.value!).map(({ key }) => key)).toEqual(["neither"]);
  });
});
