import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { playMap } from "../../../../src/state/play/play-map.ts";

const hour = 3_600_000;
const day = 24 * hour;

const at = (...hours: number[]) =>
  hours.map((each) => ({ time: each * hour, precision: "minute" as const }));

/** A span of up to a hundred days and articles in it, many at once, some known to the day only. */
const aCase = fc
  .record({
    hours: fc.array(fc.nat(100 * 24), { minLength: 1, maxLength: 60 }),
    days: fc.array(fc.nat(99), { maxLength: 5 }),
    before: fc.nat(200),
    after: fc.nat(200),
  })
  .map(({ hours, days, before, after }) => {
    const articles = [
      ...at(...hours),
      ...days.map((each) => ({ time: each * day, precision: "day" as const })),
    ].toSorted((a, b) => a.time - b.time);
    const [first, last] = [articles.at(0)!.time, articles.at(-1)!.time];
    return { span: { from: first - before * hour, to: last + after * hour + 1 }, articles };
  });

describe("the map of played time", () => {
  it("never goes back, from 0 to its length, and is found again the other way round", () => {
    fc.assert(
      fc.property(
        aCase,
        fc.boolean(),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (one, squeezed, shares) => {
          const map = playMap(one.span, one.articles, squeezed);
          const { from, to } = one.span;
          expect([map.playedAt(from), map.playedAt(to)]).toEqual([0, map.length]);
          const times = shares.map((share) => from + share * (to - from)).toSorted((a, b) => a - b);
          const played = times.map((time) => map.playedAt(time));
          expect(played).toEqual(played.toSorted((a, b) => a - b));
          times.forEach((time, index) => {
            expect(Math.abs(map.timeAt(played[index]!) - time)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it("is never longer than the span, and shortens each break to one and the same moment", () => {
    fc.assert(
      fc.property(aCase, ({ span, articles }) => {
        const map = playMap(span, articles, true);
        const whole = span.to - span.from;
        const left = map.breaks.reduce((rest, { from, to }) => rest - (to - from), whole);
        const moments = map.breaks.map(({ from, to }) => map.playedAt(to) - map.playedAt(from));
        for (const moment of moments) {
          expect(moment).toBeCloseTo(moments[0]!, 0);
          expect(moment).toBeGreaterThan(0);
        }
        expect(map.length).toBeLessThanOrEqual(whole);
        expect(map.length).toBeCloseTo(left + moments.length * (moments[0] ?? 0), 0);
        // No more breaks than fit: each is a fiftieth of all at least.
        expect(map.breaks.length).toBeLessThanOrEqual(50);
      }),
    );
  });

  it("squeezes nothing in which there is an article, or a day with one", () => {
    fc.assert(
      fc.property(aCase, ({ span, articles }) => {
        const { breaks } = playMap(span, articles, true);
        for (const { from, to } of breaks) {
          const isTouched = articles.some(
            ({ time, precision }) => time < to && time + (precision === "day" ? day : 0) > from,
          );
          expect(isTouched).toBe(false);
        }
      }),
    );
  });

  it("lets time pass as it is outside of breaks", () => {
    const map = playMap({ from: 0, to: 100 * hour }, at(0, 1, 2, 90, 91, 100), true);
    expect(map.breaks).toEqual([
      { from: 2 * hour, to: 90 * hour },
      { from: 91 * hour, to: 100 * hour },
    ]);
    expect(map.playedAt(2 * hour)).toBe(2 * hour);
    expect(map.playedAt(91 * hour) - map.playedAt(90 * hour)).toBeCloseTo(hour, 3);
  });

  it("squeezes nothing when it isn't to, and nothing where there is no article", () => {
    const span = { from: 0, to: 100 * hour };
    expect(playMap(span, at(0, 1, 99), false).length).toBe(100 * hour);
    expect(playMap(span, [], true).breaks).toEqual([]);
  });

  it("has no length where the span is a moment", () => {
    const map = playMap({ from: 5, to: 5 }, at(), true);
    expect([map.length, map.playedAt(5), map.timeAt(0)]).toEqual([0, 0, 5]);
  });
});
