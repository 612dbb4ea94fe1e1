import { describe, expect, it } from "vitest";
import { Pen } from "../../../../src/network/picture/pen.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { drawSwarm } from "../../../../src/timeline/swarm/draw-swarm.ts";
import { marksOfSwarm } from "../../../../src/timeline/swarm/swarm-marks.ts";
import { createSwarmModel } from "../../../../src/timeline/swarm/swarm-model.ts";
import { swarmPicture } from "../../../../src/timeline/swarm/swarm-view.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${(i + 16).toString(16).repeat(3)}`]),
) as Palette;
const BOX = { width: 800, height: 120, em: 10, fontFamily: "sans-serif" };

const few = coverageOf(
  [
    { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", story: "s" },
    { key: "b", at: "2020-06-10T12:00:00Z", provider: "Q", story: "s" },
    { key: "c", at: "2020-06-11T12:00:00Z", provider: "R", given: { filed: false } },
    { key: "d", at: "2020-06-12", provider: "P" },
  ],
  [storyOf("s", { label: "The ban", providers: 2, firsts: ["a"] })],
);

/** Three thousand articles within fifty minutes: too many for dots. */
const crowd = coverageOf(
  Array.from({ length: 3000 }, (_, index) => ({
    key: `a${index}`,
    at: `2020-06-10T10:${String(index % 50).padStart(2, "0")}:00Z`,
    provider: `P${index % 7}`,
    topics: index === 77 ? ["T"] : [],
  })),
);

function drawn(coverage: typeof few, view: Partial<View> = {}) {
  const state = createState(coverage, palette);
  state.show(view);
  const pen = new Pen((text) => text.length * 5);
  const picture = swarmPicture(state, allTime(coverage)!, BOX);
  drawSwarm(pen.context, picture);
  return { picture, items: pen.items, state };
}

describe("drawSwarm", () => {
  it("names a first, and draws what is of the window alone", () => {
    const { picture, items } = drawn(few);
    expect(picture.placed.dots.map(({ article }) => article.key)).toEqual(["a", "b", "c"]);
    expect(picture.placed.bands.map(({ article }) => article.key)).toEqual(["d"]);
    const texts = items.flatMap((item) => (item.is === "text" ? [item.text] : []));
    expect(new Set(texts)).toEqual(new Set(["first: The ban"]));
    const window = { from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 11, 23) };
    expect(drawn(few, { window }).picture.placed.dots).toHaveLength(1);
  });

  it("makes columns of a crowd, and dots of what stands out of it", () => {
    const { picture, items } = drawn(crowd);
    expect(picture.placed.columns.length).toBeGreaterThan(10);
    expect(items.length).toBeLessThan(200);
    expect(picture.above?.dots).toEqual([]);
    const chosen = drawn(crowd, { selection: "T" }).picture.above;
    expect(chosen?.dots.map(({ article }) => article.key)).toEqual(["a77"]);
  });

  it("finds a dot, a band, and in a column the nearest article and how many there are", () => {
    const marksOf = (coverage: typeof few) => {
      const model = createSwarmModel(createState(coverage, palette), allTime(coverage)!);
      model.geometry.value = { ...BOX, radius: 4 };
      return marksOfSwarm(model);
    };
    const marks = marksOf(few);
    for (const article of few.dated) {
      const { x, y } = marks.markOf(article)!;
      expect(marks.articleAt(x, y, 1, false)).toBe(article);
      expect(marks.crowdOf(article)).toBe(0);
    }
    const dense = marksOf(crowd);
    const article = crowd.dated[1500]!;
    const { x, y } = dense.markOf(article)!;
    expect(dense.articleAt(x, y, 1, false)?.time).toBe(article.time);
    expect(dense.crowdOf(article)).toBeGreaterThan(10);
    expect(dense.articleAt(x, 1e4, 1, false)).toBeNull();
  });
});
