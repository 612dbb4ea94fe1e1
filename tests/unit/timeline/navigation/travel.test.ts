import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE } from "../../../../src/timeline/extent.ts";
import { rulerOf } from "../../../../src/timeline/navigation/ruler.ts";
import { axisEdges } from "../../../../src/timeline/navigation/settle.ts";
import {
  createPanning,
  createZooming,
  panByKey,
  panTo,
  zoomByKey,
} from "../../../../src/timeline/navigation/travel.ts";
import {
  aSpan,
  aSpanAndWindow,
  aZone,
  deskBetween,
  deskOf,
  type Desk,
  WIDTH,
} from "./time-desk.ts";

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const anX = fc.integer({ min: 0, max: WIDTH });
const aFactor = fc.double({ min: 0.3, max: 3, noNaN: true });

const timeUnder = ({ span, position }: Desk, x: number) =>
  rulerOf(span.value, position.value).timeAt(x);

/** Of less than three minutes an axis shows more than the window. */
const LEAST_AXIS = 3 * MINUTE;

/** Whether the window has come to an end of all time, or as near as the axis goes. */
function isAtLimits({ state, all }: Desk): boolean {
  const window = state.window.value;
  return (
    window === null ||
    window.from <= all.from ||
    window.to >= all.to ||
    window.to - window.from < LEAST_AXIS
  );
}

describe("zooming", () => {
  it("keeps the time under the pointer to the minute, unless the limits don't let it", () => {
    fc.assert(
      fc.property(
        aSpanAndWindow,
        anX,
        fc.array(aFactor, { minLength: 1, maxLength: 8 }),
        ({ span, window }, x, factors) => {
          const desk = deskBetween(...span);
          desk.state.setWindow(window);
          const zoom = createZooming(desk);
          if (isAtLimits(desk)) return;
          for (const factor of factors) {
            const before = timeUnder(desk, x);
            zoom(rulerOf(desk.span.value, desk.position.value).shareAt(x), factor);
            if (isAtLimits(desk)) return;
            expect(Math.abs(timeUnder(desk, x) - before)).toBeLessThanOrEqual(MINUTE);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it("never leaves all time, nor comes nearer than a minute", () => {
    fc.assert(
      fc.property(aSpan, fc.array(fc.tuple(anX, aFactor), { maxLength: 20 }), (span, turns) => {
        const desk = deskBetween(...span);
        const zoom = createZooming(desk);
        for (const [x, factor] of turns) {
          zoom(rulerOf(desk.span.value, desk.position.value).shareAt(x), factor);
          const window = desk.state.window.value;
          if (window === null) continue;
          expect(window.from).toBeGreaterThanOrEqual(desk.all.from);
          expect(window.to).toBeLessThanOrEqual(desk.all.to);
          expect(window.to - window.from).toBeGreaterThanOrEqual(MINUTE);
        }
      }),
    );
  });

  it("gets anywhere by steps that are each too small for a minute, both ways", () => {
    const desk = deskBetween("2020-06-10T00:00:00Z", "2020-06-11T00:00:00Z");
    desk.state.setWindow({ from: at("2020-06-10T10:00Z"), to: at("2020-06-10T10:20Z") });
    const zoom = createZooming(desk);
    const length = () => desk.state.window.value!.to - desk.state.window.value!.from;
    for (let step = 0; step < 100; step++) zoom(0.5, 1.01);
    expect(length()).toBeLessThan(9 * MINUTE);
    for (let step = 0; step < 100; step++) zoom(0.5, 1 / 1.01);
    expect(length()).toBeGreaterThan(18 * MINUTE);
  });

  it("starts from all time, and comes back to it", () => {
    const desk = deskBetween("2020-06-10T00:00:00Z", "2020-06-20T00:00:00Z");
    const zoom = createZooming(desk);
    for (let step = 0; step < 10; step++) zoom(0.5, 1.02);
    expect(desk.state.window.value).not.toBeNull();
    for (let step = 0; step < 20; step++) zoom(0.5, 1 / 1.02);
    expect(desk.state.window.value).toBeNull();
  });

  it("by key is about what is selected, else about the middle", () => {
    const desk = deskOf([
      { key: "a", at: "2020-06-10T00:00:00Z", provider: "P" },
      { key: "b", at: "2020-06-10T06:00:00Z", provider: "P" },
      { key: "c", at: "2020-06-11T00:00:00Z", provider: "P" },
    ]);
    zoomByKey(desk, 1);
    expect(desk.state.window.value).toEqual({
      from: at("2020-06-10T04:00Z"),
      to: at("2020-06-10T20:00Z"),
    });
    desk.state.setWindow(null);
    desk.state.select("b");
    zoomByKey(desk, 1);
    expect(desk.state.window.value).toEqual({
      from: at("2020-06-10T02:00Z"),
      to: at("2020-06-10T18:00Z"),
    });
    zoomByKey(desk, -1);
    expect(desk.state.window.value).toBeNull();
  });
});

describe("panning", () => {
  const aBy = fc.integer({ min: -3 * 24 * HOUR, max: 3 * 24 * HOUR });

  it("there and back is where it was, within the limits; and never changes the length", () => {
    fc.assert(
      fc.property(aSpanAndWindow, aBy, ({ span, window }, by) => {
        const desk = deskBetween(...span);
        const { state, all } = desk;
        state.setWindow(window);
        panTo(desk, window, by);
        const there = state.window.value!;
        expect(there.to - there.from).toBe(window.to - window.from);
        expect(there.from).toBeGreaterThanOrEqual(all.from);
        expect(there.to).toBeLessThanOrEqual(all.to);
        const isFree = window.from + by > all.from && window.to + by < all.to;
        panTo(desk, there, -by);
        if (isFree) expect(state.window.value).toEqual(window);
      }),
    );
  });

  it("by small steps adds up, and turns round at the end of time at once", () => {
    const desk = deskBetween("2020-06-10T00:00:00Z", "2020-06-11T00:00:00Z");
    const { state } = desk;
    const window = { from: at("2020-06-10T10:00Z"), to: at("2020-06-10T12:00Z") };
    state.setWindow(window);
    const pan = createPanning(desk);
    for (let step = 0; step < 40; step++) pan(15_000);
    expect(state.window.value!.from - window.from).toBe(10 * MINUTE);
    for (let step = 0; step < 40; step++) pan(-15_000);
    expect(state.window.value).toEqual(window);
    pan(100 * HOUR);
    expect(state.window.value!.to).toBe(desk.all.to);
    pan(-MINUTE);
    expect(state.window.value!.to).toBe(desk.all.to - MINUTE);
  });

  it("has nowhere to go in all time, and goes by quarters from key to key", () => {
    const desk = deskBetween("2020-06-10T00:00:00Z", "2020-06-11T00:00:00Z");
    const { state } = desk;
    panByKey(desk, 1);
    expect(state.window.value).toBeNull();
    const window = { from: at("2020-06-10T10:00Z"), to: at("2020-06-10T10:10Z") };
    state.setWindow(window);
    panByKey(desk, 1);
    expect(state.window.value!.from - window.from).toBe(3 * MINUTE);
    panByKey(desk, -1);
    expect(state.window.value).toEqual(window);
  });

  it("ends at edges of bins where it snaps, in any zone", () => {
    fc.assert(
      fc.property(aSpanAndWindow, aZone, aBy, ({ span, window }, zone, by) => {
        const desk = deskBetween(...span);
        const { state, all } = desk;
        state.zone.value = zone;
        state.snap.value = true;
        state.setWindow(window);
        panTo(desk, window, by);
        const { from, to } = state.window.value ?? all;
        if (Math.abs(by) < MINUTE) return;
        const length = window.to - window.from;
        const start = Math.min(
          Math.max(window.from + Math.round(by / MINUTE) * MINUTE, all.from),
          all.to - length,
        );
        const edges = axisEdges({ from: start, to: start + length }, zone, all);
        expect(edges).toContain(from);
        expect(edges).toContain(to);
        expect(from).toBeLessThan(to);
      }),
    );
  });
});
