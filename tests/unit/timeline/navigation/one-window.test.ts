import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../../../src/state/view/view-hash.ts";
import type { Window } from "../../../../src/state/view/view.ts";
import { toWallClock } from "../../../../src/state/time-zone.ts";
import { windowFrom } from "../../../../src/timeline/navigation/field-window.ts";
import { rulerOf } from "../../../../src/timeline/navigation/ruler.ts";
import { brushed } from "../../../../src/timeline/navigation/travel.ts";
import { writeField } from "../../../../src/timeline/navigation/wall-field.ts";
import {
  createOverviewModel,
  windowSet,
} from "../../../../src/timeline/overview/overview-model.ts";
import { stepWindow } from "../../../../src/timeline/overview/window-steps.ts";
import { aSpan, aSpanAndWindow, aZone, type Desk, deskBetween } from "./time-desk.ts";

/** Within the minute that a window is rounded to. */
const aTremble = fc.integer({ min: -29_000, max: 29_000 });

function overviewOf({ state, all }: Desk) {
  const model = createOverviewModel(state, all);
  model.size.value = { width: 900, height: 40, em: 13 };
  return model;
}

/** Both ends written into the fields, the one after the other, as one who starts with all time does. */
function byFields({ state, all }: Desk, { from, to }: Window, zone: string): Window | null {
  let window: Window | null = null;
  for (const [end, time] of [
    ["from", from],
    ["to", to],
  ] as const) {
    const isOpen = time === all[end];
    const text = isOpen ? "" : writeField(time, zone);
    const outcome = windowFrom(text, end, { window, all, zone });
    if ("error" in outcome) throw new Error(outcome.error);
    window = outcome.window;
  }
  state.setWindow(window);
  return state.window.value;
}

/** Whether a clock in the zone shows the same once more within hours, before or after. */
function isToldTwice(time: number, zone: string): boolean {
  return [30, 60].some((minutes) =>
    [-1, 1].some(
      (way) => toWallClock(time + way * minutes * 60_000, zone) === toWallClock(time, zone),
    ),
  );
}

describe("one window", () => {
  it("is set by the overview's brush, a brush on a chart and the address", () => {
    fc.assert(
      fc.property(aSpanAndWindow, aZone, aTremble, aTremble, ({ span, window }, zone, a, b) => {
        const desk = deskBetween(...span);
        const { state } = desk;
        state.zone.value = zone;
        windowSet(overviewOf(desk), { from: window.from + a, to: window.to + b });
        expect(state.window.value).toEqual(window);
        state.setWindow(null);
        const ruler = rulerOf(desk.span.value, desk.position.value);
        const [start, end] = [desk.position.value(window.from), desk.position.value(window.to)];
        expect(brushed(desk, ruler.timeAt(end), ruler.timeAt(start))).toEqual(window);
        state.setWindow(window);
        const decoded = decodeView(encodeView(state.view.value));
        expect("view" in decoded && decoded.view.window).toEqual(window);
      }),
    );
  });

  it("is set by the fields, but for an hour that comes twice", () => {
    fc.assert(
      fc.property(aSpanAndWindow, aZone, ({ span, window }, zone) => {
        const desk = deskBetween(...span);
        fc.pre(!isToldTwice(window.from, zone) && !isToldTwice(window.to, zone));
        expect(byFields(desk, window, zone)).toEqual(window);
      }),
    );
  });

  it("stays what it is when a field is left as it was written, even in such an hour", () => {
    fc.assert(
      fc.property(aSpanAndWindow, aZone, ({ span, window }, zone) => {
        const { all } = deskBetween(...span);
        for (const end of ["from", "to"] as const) {
          if (window[end] === all[end]) continue;
          const text = writeField(window[end], zone);
          expect(windowFrom(text, end, { window, all, zone })).toEqual({ window, note: "" });
        }
      }),
    );
  });

  it("is set by the sliders: from bin to bin they reach what a brush that snaps does", () => {
    fc.assert(
      fc.property(aSpan, aZone, fc.nat(), fc.nat(), aTremble, (span, zone, a, b, tremble) => {
        const desk = deskBetween(...span);
        const { state } = desk;
        state.zone.value = zone;
        const model = overviewOf(desk);
        const { value: stops } = model.stops;
        const [i, j] = [a % stops.length, b % stops.length].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        fc.pre(i < j && j - i < stops.length - 1);
        const wish = { from: stops[i]!, to: stops[j]! };
        state.snap.value = true;
        windowSet(model, { from: wish.from + tremble, to: wish.to + tremble });
        const brushedWindow = state.window.value;
        state.setWindow(null);
        for (let step = 0; step < i; step++) move("from", 1);
        for (let step = stops.length - 1; step > j; step--) move("to", -1);
        expect(state.window.value).toEqual(brushedWindow);
        expect(brushedWindow).toEqual(wish);

        function move(part: "from" | "to", direction: -1 | 1): void {
          windowSet(model, stepWindow(model.shown.value, part, stops, "bin", direction));
        }
      }),
      { numRuns: 40 },
    );
  });
});
