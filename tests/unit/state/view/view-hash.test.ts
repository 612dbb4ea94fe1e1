import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "../../../../src/state/view/view-hash.ts";
import {
  COLOURS,
  COLUMNS,
  DEFAULT_VIEW,
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
  PAUSES,
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

const anyView: fc.Arbitrary<View> = fc
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
      pauses: fc.constantFrom(...PAUSES),
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

describe("the view in the hash", () => {
  it("comes back as it went in", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const decoded = decodeView(`#${encodeView(view)}`);
        expect(decoded).toHaveProperty("view");
        expect(JSON.parse(JSON.stringify(decoded))).toEqual(JSON.parse(JSON.stringify({ view })));
      }),
    );
  });

  it("is empty for the plain view", () => {
    expect(encodeView(DEFAULT_VIEW)).toBe("");
    expect(decodeView("")).toEqual({ view: DEFAULT_VIEW });
    expect(decodeView("#")).toEqual({ view: DEFAULT_VIEW });
  });

  it("leaves the corpus's own zone out, and names UTC where that isn't it", () => {
    const at = (zone: string) => ({ ...DEFAULT_VIEW, zone });
    expect(encodeView(at("Asia/Tokyo"), "Asia/Tokyo")).toBe("");
    expect(decodeView("", "Asia/Tokyo")).toEqual({ view: at("Asia/Tokyo") });
    expect(encodeView(at("UTC"), "Asia/Tokyo")).toBe("zone=UTC");
    expect(decodeView("zone=UTC", "Asia/Tokyo")).toEqual({ view: at("UTC") });
  });

  it("reads what links had when a play-head paused at all firsts", () => {
    const read = (rest: string) => decodeView(`#play=auto,all,squeeze${rest}`);
    const having = (pauses: string) => ({ view: { play: { squeeze: true, pauses } } });
    expect(read("")).toMatchObject(having("none"));
    expect(read(",pauses")).toMatchObject(having("largest"));
    expect(read(",pauses-selected")).toMatchObject(having("selected"));
  });

  it("is legible", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      selection: "a-abcdefghij",
      also: ["p-abcdefghij"],
      window: { from: Date.UTC(2020, 5, 10, 18), to: Date.UTC(2020, 5, 14, 0, 0, 30) },
      filters: { ...DEFAULT_VIEW.filters, topic: ["t-abcdefghij", ""], filed: ["filed"] },
      network: "providers",
      around: { of: ["a-abcdefghij"], steps: 2, keep: true },
      route: { from: "p-a", to: "p-b", rank: 0 },
      pins: { "p-a": [0.25, 0.5] },
      camera: { x: 0.5, y: 0.25, ratio: 0.33333333 },
      charts: ["lanes", "spread"],
      lanes: { by: "topic", order: "first", arcs: true },
      notes: [
        { time: Date.UTC(2020, 5, 10, 14), until: null, text: "Senate hearing", article: null },
      ],
      head: Date.UTC(2020, 5, 10, 14, 30),
      zone: "America/New_York",
      theme: "dark",
    };
    expect(encodeView(view)).toBe(
      "selection=a-abcdefghij,p-abcdefghij&from=2020-06-10T18:00Z&to=2020-06-14T00:00:30Z" +
        "&topic=t-abcdefghij,!&filed=filed&network=providers" +
        "&around=2,keep,a-abcdefghij&path=p-a,p-b&pins=p-a+0.25+0.5" +
        "&camera=0.5,0.25,0.33333&charts=lanes,spread&lanes=topic,first,arcs" +
        "&notes=2020-06-10T14:00Z+Senate+hearing&head=2020-06-10T14:30Z" +
        "&zone=America/New_York&theme=dark",
    );
  });

  it.each([
    ["#from=2020-06-10T18:00Z", "window"],
    ["#from=2020-06-14T00:00Z&to=2020-06-10T18:00Z", "window"],
    ["#from=yesterday&to=2020-06-10T18:00Z", "window"],
    ["#from=2020-13-45T00:00Z&to=2020-14-45T18:00Z", "window"],
    ["#from=2020-02-30T00:00Z&to=2020-06-10T18:00Z", "window"],
    ["#from=2020-02-01T24:00Z&to=2020-06-10T18:00Z", "window"],
    ["#camera=0x1,2,1", "camera"],
    ["#camera=1,2", "camera"],
    ["#camera=1,2,3,4", "camera"],
    ["#camera=0.5,0.5,-1", "camera"],
    ["#camera=0.5,NaN,1", "camera"],
    ["#zone=Mars/Olympus", "zone"],
    ["#zone=%2B01:00", "zone"],
    ["#theme=sepia", "theme"],
    ["#network=cable", "network"],
    ["#layout=", "layout"],
    ["#least=0", "least"],
    ["#least=many", "least"],
    ["#around=4,keep,a-1", "around"],
    ["#around=2,maybe,a-1", "around"],
    ["#around=2,keep", "around"],
    ["#path=a-1", "route"],
    ["#path=a-1,a-2,-1", "route"],
    ["#pins=a-1 0.5", "pins"],
    ["#pins=a-1 9 9", "pins"],
    ["#quality=9,3", "quality"],
    ["#hidden=planets", "hidden"],
    ["#table=shoe-size", "table"],
    ["#charts=", "charts"],
    ["#charts=pie", "charts"],
    ["#lanes=provider", "lanes"],
    ["#lanes=provider,first,bows", "lanes"],
    ["#attention=story,fortnight,stacked", "attention"],
    ["#scale=cubic", "scale"],
    ["#snap=maybe", "snap"],
    ["#wide=off", "wide"],
    ["#notes=2020-06-10T14:00Z", "notes"],
    ["#notes=yesterday Hearing", "notes"],
    ["#notes=2020-06-10T14:00Z/2020-06-09T14:00Z Hearing", "notes"],
    ["#play=fast,all", "play"],
    ["#play=1,all", "play"],
    ["#head=noon", "head"],
    ["#what=ever", "what"],
    ["#<script>alert(1)</script>", "unknown part"],
  ])("says what makes no sense in %s", (hash, part) => {
    expect(decodeView(hash)).toEqual({ problem: expect.stringContaining(part) as string });
  });
});
