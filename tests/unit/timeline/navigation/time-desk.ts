import { signal } from "@preact/signals";
import fc from "fast-check";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import type { Window } from "../../../../src/state/view/view.ts";
import { allTime, MINUTE } from "../../../../src/timeline/extent.ts";
import type { Chart } from "../../../../src/timeline/navigation/chart.ts";
import { createTimeScale } from "../../../../src/timeline/time/time-scale.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

/** Width of the chart's axis, in pixels. */
export const WIDTH = 1000;

export interface Desk extends Chart {
  readonly state: State;
  readonly all: Window;
}

/** A state over these articles, with a chart of a thousand pixels. */
export function deskOf(articles: readonly FixtureArticle[]): Desk {
  const coverage = coverageOf(articles, [storyOf("s1"), storyOf("s2")]);
  const state = createState(coverage, palette);
  const all = allTime(coverage);
  if (all === null) throw new Error("nothing is dated");
  const room = signal({ width: WIDTH, radius: 4 });
  return { state, all, ...createTimeScale(state, all, room) };
}

/** From the first instant to the last, both dated to the minute. */
export function deskBetween(first: string, last: string): Desk {
  return deskOf([
    { key: "first", at: first, provider: "P" },
    { key: "last", at: last, provider: "P" },
  ]);
}

/** Zones of whole hours, of half ones, of a summer time of half an hour; with and without summer time. */
const ZONES = ["UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"] as const;

/** Spans around the nights on which clocks are put on and back in those zones, and plain days. */
const SPANS = [
  ["2020-03-07T12:00:00Z", "2020-03-09T12:00:00Z"],
  ["2020-10-31T12:00:00Z", "2020-11-02T12:00:00Z"],
  ["2020-10-02T12:00:00Z", "2020-10-05T12:00:00Z"],
  ["2020-04-03T12:00:00Z", "2020-04-06T12:00:00Z"],
  ["2020-06-09T03:34:00Z", "2020-06-18T00:18:00Z"],
  ["1999-12-30T00:00:00Z", "2031-01-02T00:00:00Z"],
] as const;

export const aZone = fc.constantFrom(...ZONES);
export const aSpan: fc.Arbitrary<readonly [first: string, last: string]> = fc.constantFrom(
  ...SPANS,
);

/** A window of whole minutes, one at least, within all time and not all of it. */
function windowIn({ from, to }: Window): fc.Arbitrary<Window> {
  const minutes = (to - from) / MINUTE;
  return fc
    .tuple(fc.nat(minutes - 1), fc.integer({ min: 1, max: minutes }))
    .map(([start, length]) => ({
      from: from + start * MINUTE,
      to: Math.min(to, from + (start + length) * MINUTE),
    }))
    .filter((window) => window.from > from || window.to < to);
}

/** A span and a window in it: a desk itself would fill pages where a test fails. */
export const aSpanAndWindow = aSpan.chain((span) =>
  windowIn({ from: Date.parse(span[0]), to: Date.parse(span[1]) }).map((window) => ({
    span,
    window,
  })),
);
