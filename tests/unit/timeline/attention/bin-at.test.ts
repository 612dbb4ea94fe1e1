import { describe, expect, it } from "vitest";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { climbed, moved } from "../../../../src/timeline/attention/attention-keyboard.ts";
import {
  createAttentionModel,
  type Place,
} from "../../../../src/timeline/attention/attention-model.ts";
import { attentionGeometry } from "../../../../src/timeline/attention/attention-picture.ts";
import { placeWords, selectAt, zoomTo } from "../../../../src/timeline/attention/bin-at.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { palette } from "./a-coverage.ts";

const coverage = coverageOf([
  { key: "a", at: "2020-06-09T12:00:00Z", provider: "P" },
  { key: "b", at: "2020-06-09T13:00:00Z", provider: "Q" },
  { key: "c", at: "2020-06-11T00:00:00Z", provider: "Q" },
  { key: "d", at: "2020-06-12T06:00:00Z", provider: "P" },
]);

function modelOf(view: Partial<View> = {}) {
  const state = createState(coverage, palette);
  const attention = { by: "provider", bins: "day", how: "stacked", perOutput: false } as const;
  state.show({ attention, ...view });
  const model = createAttentionModel(state, allTime(coverage)!);
  const size = { width: 600, height: 160, gutter: 130, em: 10, fontFamily: "f" };
  model.geometry.value = attentionGeometry(size);
  return model;
}

const at = (time: string, layer: number | null = null): Place => ({
  time: Date.parse(time),
  layer,
});

describe("a bin", () => {
  it("is told with its zone, all of its articles, and its layers", () => {
    const model = modelOf();
    expect(placeWords(model, at("2020-06-09T20:00Z"))).toBe(
      "Tue 9 June 2020, UTC: 2 articles, 1 by Q, 1 by P",
    );
    expect(placeWords(model, at("2020-06-09T20:00Z", 0))).toBe(
      "Tue 9 June 2020, UTC: 2 articles, 1 by P",
    );
    expect(placeWords(model, at("2020-06-10T20:00Z"))).toBe("No article here.");
  });

  it("is told as what the window leaves of it", () => {
    const window = { from: Date.UTC(2020, 5, 9, 12, 30), to: Date.UTC(2020, 5, 11, 20) };
    const model = modelOf({ window });
    expect(placeWords(model, at("2020-06-09T20:00Z"))).toBe(
      "Tue 9 June 12:30 to Wed 10 June 00:00, UTC: 1 article, 1 by Q",
    );
  });

  it("has its articles selected, or those of a layer", () => {
    const model = modelOf();
    selectAt(model, at("2020-06-09T20:00Z"));
    expect(model.state.selected.value).toEqual(["a", "b"]);
    selectAt(model, at("2020-06-09T20:00Z", 1));
    expect(model.state.selected.value).toEqual(["b"]);
  });

  it("becomes the window with just what was in it", () => {
    const model = modelOf();
    zoomTo(model, at("2020-06-10T20:00Z"));
    expect(model.state.presence.value.now.counts.articles).toBe(0);
    const other = modelOf();
    zoomTo(other, at("2020-06-09T20:00Z"));
    expect(other.state.presence.value.now.counts.articles).toBe(2);
    expect(other.state.window.value).toEqual({
      from: Date.UTC(2020, 5, 9, 12),
      to: Date.UTC(2020, 5, 10) - 1000,
    });
  });
});

describe("the cursor", () => {
  it("goes over bins with something in them, and stays at the ends", () => {
    const model = modelOf();
    const day = (place: Place | null) => place && new Date(place.time).toISOString().slice(8, 10);
    const first = moved(model, null, "first");
    const next = moved(model, first, "after");
    const last = moved(model, next, "after");
    expect([first, next, last, moved(model, last, "after")].map(day)).toEqual([
      "09",
      "11",
      "12",
      "12",
    ]);
    expect(day(moved(model, last, "before"))).toBe("11");
    expect(day(moved(model, null, "last"))).toBe("12");
  });

  it("climbs from the whole bin over its layers, and comes down again", () => {
    const model = modelOf();
    const whole = moved(model, null, "first");
    const low = climbed(model, whole, 1);
    const high = climbed(model, low, 1);
    expect([low, high, climbed(model, high, 1)].map((place) => place?.layer)).toEqual([0, 1, 1]);
    expect(climbed(model, low, -1)?.layer).toBeNull();
  });

  it("keeps its layer where the next bin has it", () => {
    const model = modelOf();
    const ofQ = climbed(model, climbed(model, moved(model, null, "first"), 1), 1);
    const next = moved(model, ofQ, "after");
    expect(next?.layer).toBe(1);
    expect(moved(model, next, "after")?.layer).toBeNull();
  });
});
