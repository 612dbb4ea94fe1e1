import { describe, expect, it } from "vitest";
import type { Item } from "../../../../src/network/picture/drawing.ts";
import { Pen } from "../../../../src/network/picture/pen.ts";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { attentionPicture } from "../../../../src/timeline/attention/attention-picture.ts";
import { drawAttention } from "../../../../src/timeline/attention/draw-attention.ts";
import { fillBox } from "../../../../src/timeline/attention/fill-box.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { palette } from "./a-coverage.ts";

const coverage = coverageOf(
  [
    { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", story: "s" },
    { key: "b", at: "2020-06-09T13:00:00Z", provider: "Q", story: "s" },
    { key: "c", at: "2020-06-10T12:00:00Z", provider: "Q", story: "s" },
    { key: "d", at: "2020-06-12", provider: "P" },
  ],
  [storyOf("s", { label: "The ban" })],
);

const ATTENTION = { by: "story", bins: "day", how: "stacked", perOutput: false } as const;

function drawn(view: Partial<View> = {}, attention: Partial<View["attention"]> = {}): Item[] {
  const state = createState(coverage, palette);
  state.show({ attention: { ...ATTENTION, ...attention }, ...view });
  const pen = new Pen((text) => 5 * text.length);
  const size = { width: 600, height: 160, gutter: 130, em: 10, fontFamily: "f" };
  drawAttention(pen.context, attentionPicture(state, allTime(coverage)!, size));
  return pen.items;
}

const texts = (items: readonly Item[]) =>
  items.flatMap((item) => (item.is === "text" && item.fill ? [item.text] : []));
const boxes = (items: readonly Item[], colour: string) =>
  items.flatMap((item) =>
    item.is === "shape" && item.fill?.colour === colour && "width" in item.of
      ? [{ ...item.of, opacity: item.fill.opacity }]
      : [],
  );

describe("drawAttention", () => {
  it("has a bar for each day of a story in its colour, twice as high for twice the articles", () => {
    const [first, second, ...more] = boxes(drawn(), palette["story-1"]);
    expect(more).toEqual([]);
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(2, 1);
  });

  it("names layers and numbers", () => {
    expect(texts(drawn())).toEqual(["1", "2 articles", "The ban", "Other"]);
    expect(texts(drawn({}, { how: "share" }))).toEqual(expect.arrayContaining(["50%", "100%"]));
  });

  it("dims what is not in focus", () => {
    const opacities = (view: Partial<View>) =>
      new Set(boxes(drawn(view), palette["story-1"]).map(({ opacity }) => opacity));
    expect(opacities({})).toEqual(new Set([1]));
    expect(opacities({ selection: "d" })).toEqual(new Set([0.32]));
    expect(opacities({ selection: "a" })).toEqual(new Set([0.32, 1]));
  });

  it("hatches layers without a colour, and outlines them each in its own dashes when overlaid", () => {
    const by = { by: "provider" } as const;
    const strokes = (items: readonly Item[]) =>
      items.flatMap((item) => (item.is === "shape" && item.stroke ? [item.stroke] : []));
    const hatched = strokes(drawn({}, by)).filter(({ colour }) => colour === palette["ink-3"]);
    expect(hatched.length).toBeGreaterThan(2);
    const dashes = strokes(drawn({}, { ...by, how: "overlaid" }))
      .map(({ dash }) => dash.join(" "))
      .filter(Boolean);
    expect(new Set(dashes).size).toBe(2);
  });

  it("tells neighbours without a colour apart by tone, each at 3:1 or more against the paper", () => {
    const look = { palette, em: 10 };
    const grounds = [0, 1, 2, 3, 4, 5].map((hatch) => {
      const pen = new Pen((text) => 5 * text.length);
      const layer = { key: "k", label: "A name", colour: null, hatch };
      fillBox(pen.context, { x: 0, y: 0, width: 40, height: 40 }, layer, look, 1);
      return pen.items.flatMap((item) => (item.is === "shape" ? [item] : []));
    });
    const opacities = grounds.map(([ground]) => ground?.fill?.opacity ?? 0);
    expect(opacities.map((opacity) => opacity > 0.5)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    // A light one has an outline, and lines, of an ink that a dark one is filled with.
    for (const light of [1, 3, 5]) {
      const inks = grounds[light]!.flatMap(({ stroke }) => (stroke ? [stroke.colour] : []));
      expect(inks).toEqual([palette["ink-3"], palette["ink-3"]]);
    }
    expect(new Set(grounds.map((shapes) => JSON.stringify(shapes))).size).toBe(6);
  });

  it("draws nothing where nothing is in view", () => {
    const window = { from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 11, 1) };
    expect(drawn({ window })).toEqual([]);
  });

  it("is the same each time", () => {
    expect(drawn()).toEqual(drawn());
  });
});
