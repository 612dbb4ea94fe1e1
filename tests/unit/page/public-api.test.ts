import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { createPublicApi, PartialView } from "../../../src/page/public-api.ts";
import { StageSlot } from "../../../src/page/stage-slot.ts";
import { PALETTE_TOKENS, type Palette } from "../../../src/state/palette.ts";
import { createState } from "../../../src/state/state.ts";
import { DEFAULT_TABLE, DEFAULT_VIEW, type View } from "../../../src/state/view/view.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

/** No part of it is at its default. */
const view: View = {
  selection: "a1",
  also: ["P"],
  window: { from: 0, to: 1 },
  filters: { ...DEFAULT_VIEW.filters, topic: [""], quality: { least: 1, most: 2 } },
  network: "providers",
  hidden: ["topic"],
  links: ["wire"],
  least: 2,
  around: { of: ["a1"], steps: 2, keep: true },
  route: { from: "a1", to: "P", rank: 1 },
  layout: "time",
  rows: "story",
  regions: "story",
  pins: { a1: [0.5, 0.25] },
  size: "rank",
  colour: "lag",
  table: { ...DEFAULT_TABLE, tab: "links", sort: "weight" },
  camera: { x: 0.1, y: 0.2, ratio: 0.3 },
  charts: ["spread", "lanes"],
  lanes: { by: "topic", order: "count", arcs: true },
  attention: { by: "topic", bins: "day", how: "share", perOutput: true },
  scale: "log",
  snap: true,
  wide: true,
  notes: [{ time: 0, until: 1, text: "Hearing", article: "a1" }],
  play: { speed: 60_000, reach: 60_000, squeeze: false, pauses: "selected" },
  head: 5,
  zone: "Asia/Tokyo",
  theme: "dark",
};

describe("a view from outside", () => {
  it("may have every part of a view, and each alone", () => {
    expect(v.parse(PartialView, view)).toEqual(view);
    expect(v.parse(PartialView, DEFAULT_VIEW)).toEqual(DEFAULT_VIEW);
    for (const [part, value] of Object.entries(view)) {
      expect(DEFAULT_VIEW[part as keyof View]).not.toEqual(value);
      expect(v.parse(PartialView, { [part]: value })).toEqual({ [part]: value });
    }
  });

  it("may have nothing that is no part of one, nor a part that is wrong", () => {
    expect(v.is(PartialView, { ...view, lasso: true })).toBe(false);
    for (const part of Object.keys(view)) expect(v.is(PartialView, { [part]: 7n })).toBe(false);
  });

  it("is what state() gives back", () => {
    const state = createState(
      coverageOf([{ key: "a1", at: "2020-06-10T10:00:00Z", provider: "P" }]),
      palette,
    );
    const api = createPublicApi(() => state, new StageSlot());
    void api.show(view);
    expect(api.state()).toEqual(view);
    expect(api.state()).not.toBe(api.state());
  });
});
