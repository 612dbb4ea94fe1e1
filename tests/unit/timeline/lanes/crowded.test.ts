import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import { LANES_BY } from "../../../../src/state/view/timeline-parts.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { geometryIn } from "../../../../src/timeline/lanes/lanes-geometry.ts";
import { marksOfLanes } from "../../../../src/timeline/lanes/lanes-marks.ts";
import { createLanesModel } from "../../../../src/timeline/lanes/lanes-model.ts";
import { articlesIn } from "../../../../src/timeline/lanes/lanes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aMixedCoverage, aWindow } from "../../state/filters/random-views.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

/** P has 300 articles in an hour, Q has two; of P's one is on a topic. */
const crowd = coverageOf([
  ...Array.from({ length: 300 }, (_, index) => ({
    key: `p${String(index).padStart(3, "0")}`,
    at: `2020-06-10T10:${String(index % 60).padStart(2, "0")}:00Z`,
    provider: "P",
    topics: index === 33 ? ["T"] : [],
  })),
  { key: "q0", at: "2020-06-10T09:00:00Z", provider: "Q" },
  { key: "q1", at: "2020-06-10T12:00:00Z", provider: "Q" },
]);

function modelOf(coverage: typeof crowd, width = 400) {
  const state = createState(coverage, palette);
  const model = createLanesModel(state, allTime(coverage)!);
  model.geometry.value = geometryIn({ width, height: 400, em: 10, fontFamily: "f" });
  return { state, model };
}

describe("crowded lanes", () => {
  it("have columns of all their articles in place of dots; other lanes keep their dots", () => {
    const { model } = modelOf(crowd);
    const [q, p] = model.placed.value;
    expect([q?.dots.length, q?.columns.length, q?.count]).toEqual([2, 0, 2]);
    expect([p?.dots.length, p?.count]).toEqual([0, 300]);
    expect(p?.columns.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(300);
  });

  it("have dots again where there is room for them", () => {
    const { model } = modelOf(crowd, 40_000);
    expect(model.placed.value.map(({ dots }) => dots.length)).toEqual([2, 300]);
  });

  it("show what is in focus as dots on top, and find it before the crowd", () => {
    const { model, state } = modelOf(crowd);
    state.select("T");
    const marks = marksOfLanes(model);
    const chosen = crowd.articles.get("p033") as (typeof crowd.dated)[number];
    expect([...model.above.value.values()].map(({ dots }) => dots.length)).toEqual([1]);
    const { x, y } = marks.markOf(chosen)!;
    expect(x).toBe(model.position.value(chosen.time));
    expect(marks.articleAt(x, y, 1, false)).toBe(chosen);
    expect(marks.crowdOf(chosen)).toBe(0);
  });

  it("name in a column the nearest article, and count those with it", () => {
    const { model } = modelOf(crowd);
    const marks = marksOfLanes(model);
    const other = crowd.articles.get("p040") as (typeof crowd.dated)[number];
    const { x, y } = marks.markOf(other)!;
    expect(marks.articleAt(x, y, 1, false)?.time).toBe(other.time);
    expect(marks.crowdOf(other)).toBeGreaterThan(5);
  });
});

describe("rows", () => {
  it("fold when nothing of theirs is in the window, and count what is, whatever they are of", () => {
    fc.assert(
      fc.property(aMixedCoverage, aWindow, fc.constantFrom(...LANES_BY), (coverage, window, by) => {
        const all = allTime(coverage);
        if (!all) return;
        const { model, state } = modelOf(coverage);
        state.lanes.value = { by, order: "count", arcs: false };
        state.setWindow(window);
        const { now } = state.presence.value;
        const shown = new Set(model.lanes.value.flatMap((lane) => articlesIn(lane, window)));
        expect(shown).toEqual(new Set(coverage.dated.filter(({ key }) => now.has(key))));
        for (const { lane, count, dots, bands } of model.placed.value) {
          expect(count).toBe(articlesIn(lane, window).length);
          expect(count).toBe(dots.length + bands.length);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
