import { describe, expect, it } from "vitest";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import { arcsShown } from "../../../../src/timeline/lanes/draw-links.ts";
import { createLanesModel } from "../../../../src/timeline/lanes/lanes-model.ts";
import { arcsWords } from "../../../../src/timeline/lanes/lanes-view.ts";
import { geometryIn } from "../../../../src/timeline/lanes/lanes-geometry.ts";
import { readTexts } from "../../../../src/timeline/lanes/texts.ts";
import { coverageOf, type FixtureArticle } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

/** Of what is one text. */
const WIRE = { given: { wire: "w" } };

const ARTICLES: FixtureArticle[] = [
  { key: "a", at: "2020-06-09T12:00:00Z", provider: "P", ...WIRE },
  { key: "b", at: "2020-06-10T12:00:00Z", provider: "Q", lists: ["a", "c"] },
  { key: "c", at: "2020-06-11T12:00:00Z", provider: "R", ...WIRE },
  { key: "d", at: "2020-06-12", provider: "S", lists: ["a"], ...WIRE },
  { key: "never", at: null, provider: "S", ...WIRE },
];

function modelOf(height = 400, of = coverageOf(ARTICLES)) {
  const state = createState(of, palette);
  const model = createLanesModel(state, allTime(of)!);
  model.geometry.value = geometryIn({ width: 500, height, em: 10, fontFamily: "f" });
  return { state, model };
}
const keys = (ends: readonly { article: { key: string } }[]) =>
  ends.map(({ article }) => article.key);

describe("texts", () => {
  it("are one for all copies of each other, and none for what is alone among the dated", () => {
    const alone: FixtureArticle[] = ["2020-06-09", null].map((at, index) => ({
      key: `x${index}`,
      at,
      provider: "P",
      given: { wire: "v" },
    }));
    const texts = readTexts(coverageOf([...ARTICLES, ...alone]));
    expect([...texts.keys()].toSorted()).toEqual(["a", "c", "d", "never"]);
    expect(new Set(texts.values()).size).toBe(1);
  });
});

describe("links in sight", () => {
  it("thread the copies whose rows are in sight, at their times", () => {
    const { model } = modelOf();
    const { threads, arcs } = model.links.value;
    expect(threads.map(keys)).toEqual([["a", "c", "d"]]);
    expect(arcs).toEqual([]);
    for (const { article, x } of threads[0]!.slice(0, 2)) {
      expect(x).toBe(model.position.value(article.time));
    }
    expect(modelOf(45).model.links.value.threads).toEqual([]);
  });

  it("have arcs on request, of what is in focus its own, and none to what the window leaves out", () => {
    const { model, state } = modelOf();
    state.lanes.value = { ...state.lanes.value, arcs: true };
    const shown = () => arcsShown(model.links.value, { focus: state.focus.value }).map(keys);
    expect(shown()).toEqual([
      ["b", "a"],
      ["b", "c"],
      ["d", "a"],
    ]);
    state.select("c");
    expect(shown()).toEqual([["b", "c"]]);
    state.select("P");
    expect(shown()).toEqual([
      ["b", "a"],
      ["d", "a"],
    ]);
    state.select(null);
    state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 13) });
    expect(shown()).toEqual([["b", "c"]]);
  });

  it("make no other lanes, and say when there are too many to be drawn", () => {
    const many = coverageOf(
      Array.from({ length: 30 }, (_, index) => ({
        key: `a${index}`,
        at: `2020-06-${String(index + 1).padStart(2, "0")}T12:00:00Z`,
        provider: `P${index % 3}`,
        lists: Array.from({ length: index }, (_, other) => `a${other}`),
      })),
    );
    const { model, state } = modelOf(400, many);
    const before = model.lanes.value;
    expect(arcsWords(model)).toEqual(["", ""]);
    state.lanes.value = { ...state.lanes.value, arcs: true };
    expect(model.lanes.value).toBe(before);
    expect(arcsWords(model)[0]).toBe("400 of 435 links");
  });
});
