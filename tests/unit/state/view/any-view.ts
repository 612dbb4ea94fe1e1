import fc from "fast-check";
import {
  COLOURS,
  COLUMNS,
  LAYOUTS,
  LINK_COLUMNS,
  LINK_KINDS,
  MARK_KINDS,
  NETWORKS,
  NODE_COLUMNS,
  REGIONS,
  ROWS,
  SIZES,
  TABLE_TABS,
  type View,
} from "../../../../src/state/view/view.ts";
import {
  ATTENTION_BY,
  BINS,
  CHARTS,
  LANE_ORDERS,
  LANES_BY,
  SCALES,
  STACKINGS,
} from "../../../../src/state/view/timeline-parts.ts";

const time = fc.integer({ min: Date.UTC(1990), max: Date.UTC(2100) });
const digits = (value: number) => Number(value.toPrecision(5));

const key = fc.stringMatching(/^[apst]-[a-z2-7]{10}$/);
const link = fc.tuple(key, key).map((ends) => ends.join("~"));
const keys = (most = 4) => fc.uniqueArray(fc.oneof(key, link), { maxLength: most });
/** Texts of articles: with commas, per cent signs, whatever else. */
const values = fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 4 });
const some = <T>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all));
const share = fc.double({ min: -1, max: 2, noNaN: true }).map((value) => digits(value) + 0);

const filters: fc.Arbitrary<View["filters"]> = fc.record({
  topic: values,
  provider: values,
  story: values,
  type: values,
  category: values,
  published: some(["yes", "no", ""]),
  filed: some(["filed", "listed"]),
  dated: some(["dated", "undated"]),
  quality: fc.option(
    fc
      .tuple(fc.integer({ min: -5, max: 300 }), fc.integer({ min: -5, max: 300 }))
      .map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })),
  ),
});

const stretch = fc.integer({ min: 60_000, max: 30 * 86_400_000 });
/** With commas, exclamation marks, spaces at either end. */
const note = fc.record({
  time: fc.integer({ min: Date.UTC(1990), max: Date.UTC(2000) }),
  until: fc.option(fc.integer({ min: Date.UTC(2001), max: Date.UTC(2100) })),
  text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  article: fc.option(key),
});

/** Views that differ in every part. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    selection: fc.option(fc.oneof(key, link)),
    also: keys(),
    window: fc.option(
      fc.tuple(time, time).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    ),
    filters,
    network: fc.constantFrom(...NETWORKS),
    hidden: some(MARK_KINDS),
    links: some(LINK_KINDS),
    least: fc.integer({ min: 1, max: 9999 }),
    around: fc.option(
      fc.record({
        of: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
        steps: fc.constantFrom(1 as const, 2 as const, 3 as const),
        keep: fc.boolean(),
      }),
    ),
    route: fc.option(fc.record({ from: key, to: key, rank: fc.integer({ min: 0, max: 50 }) })),
    layout: fc.constantFrom(...LAYOUTS),
    rows: fc.constantFrom(...ROWS),
    regions: fc.constantFrom(...REGIONS),
    pins: fc.dictionary(key, fc.tuple(share, share), { maxKeys: 3 }),
    size: fc.constantFrom(...SIZES),
    colour: fc.constantFrom(...COLOURS),
    table: fc.option(
      fc.record({
        tab: fc.constantFrom(...TABLE_TABS),
        sort: fc.constantFrom(...COLUMNS, ...NODE_COLUMNS, ...LINK_COLUMNS),
        descending: fc.boolean(),
        columns: fc.uniqueArray(fc.constantFrom(...COLUMNS), { minLength: 1 }),
      }),
    ),
    camera: fc.option(
      fc.record({
        x: fc.double({ min: -2, max: 2, noNaN: true }).map(digits),
        y: fc.double({ min: -2, max: 2, noNaN: true }).map(digits),
        ratio: fc.double({ min: 0.001, max: 10, noNaN: true }).map(digits),
      }),
    ),
    charts: fc.uniqueArray(fc.constantFrom(...CHARTS), { minLength: 1 }),
    lanes: fc.record({
      by: fc.constantFrom(...LANES_BY),
      order: fc.constantFrom(...LANE_ORDERS),
      arcs: fc.boolean(),
    }),
    attention: fc.record({
      by: fc.constantFrom(...ATTENTION_BY),
      bins: fc.constantFrom(...BINS),
      how: fc.constantFrom(...STACKINGS),
      perOutput: fc.boolean(),
    }),
    scale: fc.constantFrom(...SCALES),
    snap: fc.boolean(),
    wide: fc.boolean(),
    notes: fc.array(note, { maxLength: 3 }),
    play: fc.record({
      speed: fc.option(stretch),
      reach: fc.option(stretch),
      squeeze: fc.boolean(),
      pauses: fc.boolean(),
    }),
    head: fc.option(time),
    zone: fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata", "America/Argentina/Ushuaia"),
    theme: fc.option(fc.constantFrom("light" as const, "dark" as const)),
  })
  // What is selected besides needs something that is, and is no second time in the list.
  .map((view) => ({
    ...view,
    also: view.selection === null ? [] : view.also.filter((other) => other !== view.selection),
  }));
