import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "../../../../src/state/presence/window-run.ts";
import { createState } from "../../../../src/state/state.ts";
import { fromWallClock } from "../../../../src/state/time-zone.ts";
import { ATTENTION_BY, BINS } from "../../../../src/state/view/timeline-parts.ts";
import {
  articlesAt,
  createAttentionModel,
} from "../../../../src/timeline/attention/attention-model.ts";
import { attentionGeometry } from "../../../../src/timeline/attention/attention-picture.ts";
import type { Bins } from "../../../../src/timeline/attention/count-bins.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { datedInView } from "../../../../src/timeline/words.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { aCoverage, palette, ZONES } from "./a-coverage.ts";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import type { View, Window } from "../../../../src/state/view/view.ts";

const size = { width: 900, height: 200, gutter: 100, em: 10, fontFamily: "f" };

function modelOf(coverage: Coverage, view: Partial<View>) {
  const state = createState(coverage, palette);
  state.show(view);
  const model = createAttentionModel(state, allTime(coverage)!);
  model.geometry.value = attentionGeometry(size);
  return model;
}

const sum = (amounts: Iterable<number>) => [...amounts].reduce((all, amount) => all + amount, 0);

/** The day of a date on the clocks of a zone, in epoch milliseconds. @param date its start in UTC. */
function dayIn(zone: string, date: number): Window {
  return { from: fromWallClock(date, zone), to: fromWallClock(date + DAY, zone) };
}

/** Whether some of a day is in the window; a last bin that ends where the day begins is none of it. */
function meets(day: Window, { edges, span }: Bins): boolean {
  return day.from <= span.to && day.to > span.from && day.from < edges.at(-1)!;
}

const anAttention = fc.record({
  by: fc.constantFrom(...ATTENTION_BY),
  bins: fc.constantFrom(...BINS),
  how: fc.constant("stacked" as const),
  perOutput: fc.boolean(),
});

const aShare = fc.double({ min: 0, max: 1, noNaN: true });
const anEnds = fc.option(fc.tuple(aShare, aShare));

function windowIn(all: Window, ends: readonly [number, number] | null): Window | null {
  if (ends === null) return null;
  const at = (share: number) => Math.round(all.from + share * (all.to - all.from));
  const [from = 0, to = 0] = ends.map(at).toSorted((a, b) => a - b);
  return { from, to };
}

describe("every dated article in view", () => {
  it("is in exactly one bin, whatever the zone, the bins and the window, and what is out of it in none", () => {
    fc.assert(
      fc.property(
        aCoverage,
        anAttention,
        fc.constantFrom(...ZONES),
        anEnds,
        (coverage, attention, zone, ends) => {
          const all = allTime(coverage);
          if (all === null) return;
          const window = windowIn(all, ends);
          const model = modelOf(coverage, { attention, zone, window });
          const { tally, bins, layers, inWindow } = model;
          const { exact, dayWide } = inWindow.value;
          expect(exact.length + dayWide.length).toBe(datedInView(model.state));
          // In days and longer bins a date is that of the zone's clocks, which may not be in view.
          const isIn = ({ time }: { time: number }) =>
            !bins.value.unit.ofDays || meets(dayIn(zone, time), bins.value);
          const counted = exact.length + dayWide.filter(isIn).length;
          if (window === null) expect(counted).toBe(exact.length + dayWide.length);
          expect(sum(tally.value.articles)).toBeCloseTo(counted, 6);
          if (attention.by !== "topic" && !attention.perOutput) {
            expect(sum(tally.value.amounts)).toBeCloseTo(counted, 6);
          }
          const places = new Map<string, number>();
          for (let bin = 0; bin < bins.value.edges.length - 1; bin++) {
            for (const { key } of articlesAt(model, bin, null)) {
              places.set(key, (places.get(key) ?? 0) + 1);
            }
          }
          expect(places.size).toBe(counted);
          const certain = bins.value.unit.ofDays ? [...exact, ...dayWide.filter(isIn)] : exact;
          for (const { article } of certain) expect(places.get(article.key)).toBe(1);
          expect(layers.value.list.length).toBeLessThanOrEqual(6);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is in the bin of its time, and a bare date in the day of that date in any zone", () => {
    fc.assert(
      fc.property(aCoverage, fc.constantFrom(...ZONES), anEnds, (coverage, zone, ends) => {
        const all = allTime(coverage);
        if (all === null) return;
        const attention = { by: "story", bins: "day", how: "stacked", perOutput: false } as const;
        const model = modelOf(coverage, { attention, zone, window: windowIn(all, ends) });
        const { edges } = model.bins.value;
        for (const [bin, edge] of edges.slice(0, -1).entries()) {
          const date = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(edge);
          for (const { time, precision } of articlesAt(model, bin, null)) {
            // The last bin has its end too, where the window ends at the very start of a day.
            if (time === edges.at(-1)) continue;
            const own = precision === "day" ? "UTC" : zone;
            const of = new Intl.DateTimeFormat("sv-SE", { timeZone: own }).format(time);
            expect(of).toBe(date);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

const coverage = coverageOf([
  { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", topics: ["t", "u"] },
  { key: "b", at: "2020-06-09T13:00:00Z", provider: "P", topics: ["t"] },
  { key: "day", at: "2020-06-10", provider: "Q" },
  { key: "c", at: "2020-06-11T23:59:59Z", provider: "P", topics: ["u"] },
  { key: "never", at: null, provider: "Q" },
]);

function amounts(view: Partial<View>): { list: (string | null)[]; rows: number[][] } {
  const model = modelOf(coverage, view);
  const { bins, layers, amounts: of } = model.tally.value;
  return {
    list: model.layers.value.list.map(({ label }) => label),
    rows: Array.from({ length: bins }, (_, bin) =>
      Array.from(of.slice(bin * layers, (bin + 1) * layers)),
    ).filter((row) => sum(row) > 0),
  };
}

const attention = { by: "topic", bins: "day", how: "stacked", perOutput: false } as const;

describe("countBins", () => {
  it("counts an article in each of its topics, and one without any among the others", () => {
    expect(amounts({ attention })).toEqual({
      list: ["t", "u", "Other"],
      rows: [
        [2, 1, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
    });
  });

  it("counts an article as a share of all that its provider has, undated ones too", () => {
    const { list, rows } = amounts({
      attention: { ...attention, by: "provider", perOutput: true },
    });
    expect(list).toEqual(["P", "Q"]);
    expect(rows).toEqual([
      [2 / 3, 0],
      [0, 1 / 2],
      [1 / 3, 0],
    ]);
  });

  it("spreads a bare date over its day in hours, and counts it whole in days", () => {
    const { rows } = amounts({
      attention: { ...attention, by: "provider", bins: "hour" },
      window: { from: Date.UTC(2020, 5, 9, 12), to: Date.UTC(2020, 5, 11) - 1 },
    });
    const ofQ = rows.map(([, q = 0]) => q).filter((amount) => amount > 0);
    expect(ofQ).toHaveLength(24);
    for (const amount of ofQ) expect(amount).toBeCloseTo(1 / 24, 6);
  });

  it("counts what is in the window alone", () => {
    const window = { from: Date.UTC(2020, 5, 9, 13), to: Date.UTC(2020, 5, 9, 20) };
    expect(amounts({ attention, window }).rows).toEqual([[1]]);
  });
});
