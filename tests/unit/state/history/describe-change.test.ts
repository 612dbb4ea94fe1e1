import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { describeChange } from "../../../../src/state/history/describe-change.ts";
import {
  type Around,
  DEFAULT_TABLE,
  DEFAULT_VIEW,
  type View,
} from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";

const coverage = coverageOf(
  [
    { key: "Amazon bans police use", at: null, provider: "The Star", topics: ["AI"], story: "s1" },
    { key: "IBM quits", at: null, provider: "VICE", topics: ["Robots"] },
  ],
  [storyOf("s1", { label: "Face recognition" })],
);
const filters = (given: Partial<View["filters"]>) => ({ filters: { ...NO_FILTERS, ...given } });
const words = (after: Partial<View>, before: Partial<View> = {}) =>
  describeChange({ ...DEFAULT_VIEW, ...before }, { ...DEFAULT_VIEW, ...after }, coverage);

const first = "Amazon bans police use";
const around: Around = { of: ["VICE"], steps: 2, keep: false };
const route = { from: "AI", to: first, rank: 0 };

const { attention } = DEFAULT_VIEW;
const note = { time: 0, until: null, text: "Hearing", article: null };

/** For each part of a view: what it is after, what it was before, and what is said of it. */
const SAID: Record<keyof View, [Partial<View>, Partial<View>, string][]> = {
  selection: [
    [{ selection: "VICE" }, {}, "select VICE"],
    [{ selection: first }, { selection: "VICE" }, "select “Amazon bans police use”"],
    [{ selection: "s1" }, {}, "select “Face recognition”"],
    [{ selection: "The Star~VICE" }, {}, "select The Star and VICE"],
    [{}, { selection: "VICE" }, "clear the selection"],
  ],
  also: [
    [{ selection: "VICE", also: ["AI"] }, { selection: "AI" }, "add VICE to the selection"],
    [{ selection: "AI" }, { selection: "VICE", also: ["AI"] }, "take VICE from the selection"],
    [{ selection: "VICE", also: ["AI", first] }, {}, "select 3 things"],
  ],
  window: [
    [
      { window: { from: Date.UTC(2020, 5, 9), to: Date.UTC(2020, 5, 11) } },
      {},
      "window 9 to 11 June 2020",
    ],
    [{}, { window: { from: 0, to: 1 } }, "all time"],
  ],
  filters: [
    [filters({ topic: ["AI"] }), {}, "filter topic AI"],
    [filters({ topic: ["AI", "Robots"] }), filters({ topic: ["AI"] }), "filter topic AI or Robots"],
    [filters({ provider: ["VICE", "The Star", "x"] }), {}, "filter 3 providers"],
    [filters({ story: ["s1"] }), {}, "filter story “Face recognition”"],
    [filters({ story: [""] }), {}, "filter no story"],
    [filters({ type: [""], filed: ["listed"] }), {}, "filter unknown type, only listed"],
    [filters({ type: ["opinion"] }), {}, "filter type opinion"],
    [filters({ topic: ["", "AI"] }), {}, "filter topic AI or no topic"],
    [
      filters({ published: ["no", "yes", ""] }),
      {},
      "filter not published or published or publication unknown",
    ],
    [filters({ published: ["no"] }), {}, "filter not published"],
    [filters({ quality: { least: 20, most: 90 } }), {}, "filter quality 20 to 90"],
    [
      filters({ topic: ["AI"] }),
      filters({ topic: ["AI"], quality: { least: 1, most: 2 } }),
      "filter any quality",
    ],
    [
      filters({ topic: ["AI"] }),
      filters({ topic: ["AI"], dated: ["dated"] }),
      "filter dated or undated",
    ],
    [{}, filters({ topic: ["AI"], dated: ["dated"] }), "clear filters"],
  ],
  network: [[{ network: "providers" }, { least: 3 }, "network of providers"]],
  hidden: [
    [{ hidden: ["topic", "provider"] }, { hidden: ["provider"] }, "hide topics"],
    [{}, { hidden: ["article", "provider", "topic"] }, "show articles, providers and topics"],
  ],
  links: [
    [{ links: ["related", "wire"] }, {}, "links related links and wire copies"],
    [{}, { links: ["wire"] }, "all links"],
  ],
  least: [[{ least: 3 }, {}, "links of weight 3 and more"]],
  around: [
    [{ around }, {}, "2 steps around VICE"],
    [{ around: { ...around, steps: 1, keep: true } }, { around }, "only 1 step around VICE"],
    [{}, { around }, "no steps around"],
  ],
  route: [
    [{ route }, {}, "path from AI to “Amazon bans police use”"],
    [
      { route: { ...route, rank: 2 } },
      { route: { ...route, rank: 1 } },
      "next path from AI to “Amazon bans police use”",
    ],
    [
      { route: { ...route, rank: 1 } },
      { route: { ...route, rank: 2 } },
      "path before from AI to “Amazon bans police use”",
    ],
    [{}, { route }, "close the path"],
  ],
  charts: [[{ charts: ["lanes", "spread"] }, {}, "show lanes and spread"]],
  lanes: [
    [{ lanes: { by: "topic", order: "first", arcs: false } }, {}, "lanes by topic"],
    [{ lanes: { by: "none", order: "first", arcs: false } }, {}, "one lane"],
    [{ lanes: { by: "provider", order: "lag", arcs: false } }, {}, "lanes in order of lag"],
    [{ lanes: { by: "provider", order: "first", arcs: true } }, {}, "arcs of related links"],
    [{}, { lanes: { by: "provider", order: "first", arcs: true } }, "no arcs"],
  ],
  attention: [
    [{ attention: { ...attention, by: "topic" } }, {}, "attention by topic"],
    [{ attention: { ...attention, bins: "day" } }, {}, "bins day"],
    [{ attention: { ...attention, how: "share" } }, {}, "attention share"],
    [{ attention: { ...attention, perOutput: true } }, {}, "attention by each outlet’s output"],
    [{}, { attention: { ...attention, perOutput: true } }, "attention in articles"],
  ],
  scale: [
    [{ scale: "log" }, {}, "logarithmic lags"],
    [{}, { scale: "log" }, "linear lags"],
  ],
  snap: [
    [{ snap: true }, {}, "windows of whole bins"],
    [{}, { snap: true }, "windows to the minute"],
  ],
  wide: [
    [{ wide: true }, {}, "timeline alone"],
    [{}, { wide: true }, "timeline below the network"],
  ],
  notes: [
    [{ notes: [note] }, {}, "add 1 note"],
    [{}, { notes: [note, note] }, "remove 2 notes"],
    [{ notes: [{ ...note, text: "Vote" }] }, { notes: [note] }, "change a note"],
  ],
  play: [[{ play: { ...DEFAULT_VIEW.play, pauses: "largest" } }, {}, "how it plays"]],
  head: [
    [{ head: Date.UTC(2020, 5, 10, 14) }, {}, "play-head at Wed 10 June 2020, 14:00 UTC"],
    [{}, { head: 5 }, "end playing"],
  ],
  layout: [[{ layout: "time" }, {}, "layout by time"]],
  rows: [[{ rows: "story" }, {}, "rows by story"]],
  regions: [
    [{ regions: "community" }, {}, "regions of communities"],
    [{}, { regions: "story" }, "no regions"],
  ],
  pins: [
    [{ pins: { VICE: [0, 1], AI: [0, 0] } }, { pins: { AI: [0, 0] } }, "move VICE"],
    [{}, { pins: { VICE: [0, 1], AI: [0, 0] } }, "put back 2 things"],
  ],
  size: [[{ size: "firsts" }, {}, "size by firsts"]],
  colour: [[{ colour: "lag" }, {}, "colour by lag"]],
  table: [
    [{ table: DEFAULT_TABLE }, {}, "open the table"],
    [{}, { table: DEFAULT_TABLE }, "close the table"],
    [
      { table: { ...DEFAULT_TABLE, sort: "lag" } },
      { table: DEFAULT_TABLE },
      "sort the table by lag",
    ],
    [
      { table: { ...DEFAULT_TABLE, columns: ["title"] } },
      { table: DEFAULT_TABLE },
      "columns of the table",
    ],
  ],
  camera: [
    [{ camera: { x: 0, y: 0, ratio: 1 } }, {}, "move the picture"],
    [{ camera: { x: 0, y: 0, ratio: 0.5 } }, {}, "zoom in"],
    [{ camera: { x: 0, y: 0, ratio: 2 } }, {}, "zoom out"],
    [{}, { camera: { x: 0, y: 0, ratio: 2 } }, "fit all in view"],
  ],
  zone: [[{ zone: "America/New_York" }, {}, "times of New York"]],
  theme: [
    [{ theme: "dark" }, {}, "dark theme"],
    [{}, { theme: "dark" }, "the system’s theme"],
  ],
};

describe("a change in words", () => {
  it.each(Object.entries(SAID))("says what became of %s", (_part, cases) => {
    for (const [after, before, said] of cases) expect(words(after, before)).toBe(said);
  });

  it("says nothing of a view that is the same", () => {
    expect(words({ hidden: [] })).toBe("");
  });

  it("says two parts and counts the others; the camera only alone", () => {
    const camera = { x: 0, y: 0, ratio: 0.5 };
    expect(words({ layout: "time", camera })).toBe("layout by time");
    expect(words({ layout: "time", network: "stories" })).toBe(
      "network of stories, layout by time",
    );
    expect(words({ layout: "time", size: "rank", theme: "dark", zone: "Asia/Tokyo" })).toBe(
      "layout by time, size by PageRank and 2 more",
    );
  });

  it("names what the corpus no longer has by its key, and cuts what is too long for a button", () => {
    expect(words({ selection: "gone" })).toBe("select gone");
    const long = coverageOf([{ key: "w".repeat(300), at: null, provider: "P" }]);
    const after = { ...DEFAULT_VIEW, selection: "w".repeat(300) };
    expect(describeChange(DEFAULT_VIEW, after, long).length).toBeLessThan(70);
  });
});
