import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { articlesIn } from "../../../../src/timeline/lanes/lanes.ts";
import { isMoving } from "../../../../src/timeline/navigation/moving.ts";
import { marksOfSwarm } from "../../../../src/timeline/swarm/swarm-marks.ts";
import { createSwarmModel } from "../../../../src/timeline/swarm/swarm-model.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2020, 5, 1);
const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

/** Two an hour for thirty days of June, and a third every fifth hour. */
const many = coverageOf(
  Array.from({ length: 720 }, (_, hour) => hour).flatMap((hour) =>
    [0, 20, ...(hour % 5 === 0 ? [40] : [])].map((minute) => ({
      key: `a${hour}-${minute}`,
      at: new Date(START + hour * HOUR + minute * 60_000).toISOString().replace(".000", ""),
      provider: "P",
    })),
  ),
);

function swarm() {
  const state = createState(many, palette);
  const all = allTime(many)!;
  const model = createSwarmModel(state, all);
  model.geometry.value = { width: 1200, height: 400, radius: 4, em: 13, fontFamily: "f" };
  return { state, model, marks: marksOfSwarm(model) };
}

afterEach(() => {
  isMoving.value = false;
});

describe("a swarm of many while a hand moves the window", () => {
  it("keeps its places for small steps, and lays out anew at rest and when the hand lets go", () => {
    const { state, model } = swarm();
    const window = { from: START + 100 * HOUR, to: START + 700 * HOUR };
    state.setWindow(window);
    const before = model.placed.value;
    expect(before.dots.length).toBeGreaterThan(1000);
    isMoving.value = true;
    const step = (by: number) =>
      state.setWindow({ from: window.from - by * HOUR, to: window.to - by * HOUR });
    step(4);
    expect(model.placed.value).toBe(before);
    expect(model.shift.value).not.toBeNull();
    model.rests.value += 1;
    const rested = model.placed.value;
    expect(rested).not.toBe(before);
    expect(model.shift.value).toBeNull();
    step(8);
    expect(model.placed.value).toBe(rested);
    isMoving.value = false;
    expect(model.placed.value).not.toBe(rested);
    expect(model.shift.value).toBeNull();
  });

  it("has each mark at its own time, can be pointed at there, and leaves little of the window bare", () => {
    const aStep = fc.record({
      start: fc.integer({ min: 0, max: 200 }),
      hours: fc.integer({ min: 420, max: 520 }),
      isRest: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 2, maxLength: 6 }), (steps) => {
        const { state, model, marks } = swarm();
        isMoving.value = true;
        for (const { start, hours, isRest } of steps) {
          const window = { from: START + start * HOUR, to: START + (start + hours) * HOUR };
          state.setWindow(window);
          if (isRest) model.rests.value += 1;
          const inWindow = articlesIn(model.all.value, window);
          const placed = inWindow.filter((article) => marks.markOf(article) !== null);
          expect(placed.length).toBeGreaterThan(inWindow.length * 0.85);
          for (const article of placed.filter((_, index) => index % 40 === 0)) {
            const { x, y } = marks.markOf(article)!;
            expect(x).toBeCloseTo(model.position.value(article.time), 6);
            expect(marks.articleAt(x, y, 1, false)).toBe(article);
          }
        }
        isMoving.value = false;
        const last = articlesIn(model.all.value, model.span.value);
        expect(model.placed.value.dots.map(({ article }) => article)).toEqual(last);
      }),
      { numRuns: 12 },
    );
  });
});
