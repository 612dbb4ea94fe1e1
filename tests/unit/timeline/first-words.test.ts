import { expect, it } from "vitest";
import { PALETTE_TOKENS, type Palette } from "../../../src/state/palette.ts";
import { createState } from "../../../src/state/state.ts";
import { allTime } from "../../../src/timeline/extent.ts";
import { createLanesModel, rowOf, shownFor } from "../../../src/timeline/lanes/lanes-model.ts";
import { firstWords } from "../../../src/timeline/words.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;
const state = createState(
  coverageOf(
    [
      { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", story: "s1" },
      { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", story: "s1" },
      { key: "a3", at: "2020-06-11T11:00:00Z", provider: "R", story: "s2" },
      { key: "a4", at: "2020-06-11T11:00:00Z", provider: "S", story: "s2" },
    ],
    [
      storyOf("s1", { label: "The ban", providers: 2, firsts: ["a1"] }),
      storyOf("s2", { label: "The answer", providers: 2, firsts: ["a3", "a4"] }),
    ],
  ),
  palette,
);
const words = (key: string) =>
  firstWords(
    state.coverage.dated.find((article) => article.key === key)!,
    state,
  );

it("says with which story an article was first, and never more than this corpus holds", () => {
  expect(words("a1")).toBe("First in this corpus with “The ban”");
  expect(words("a2")).toBe("");
  expect(words("a4")).toBe("Among the first in this corpus with “The answer”");
});

it("says which is the first in view, where the one of this corpus is not", () => {
  const later = createState(
    coverageOf(
      ["P", "Q", "R", "S"].map((provider, index) => ({
        key: `b${index}`,
        at: `2020-06-1${index}T10:00:00Z`,
        provider,
        story: "s1",
      })),
      [storyOf("s1", { label: "The ban", providers: 4, firsts: ["b0"] })],
    ),
    palette,
  );
  const all = () => later.coverage.dated.map((article) => firstWords(article, later));
  const inView = "First in view with “The ban”; in this corpus that was P";
  later.setFilters({ provider: ["Q", "R", "S"] });
  expect(all().slice(1)).toEqual([inView, "", ""]);
  later.setWindow({ from: Date.UTC(2020, 5, 12), to: Date.UTC(2020, 5, 14) });
  expect(all().slice(2)).toEqual([inView, ""]);
  later.setFilters({ provider: ["S"] });
  expect(all().at(-1)).toBe("");
  later.resetFilters();
  later.setWindow(null);
  expect(all()).toEqual(["First in this corpus with “The ban”", "", "", ""]);
});

it("names no first in view among articles that may have come at one time", () => {
  const told = (times: readonly string[]) => {
    const day = createState(
      coverageOf(
        times.map((at, index) => ({ key: `c${index}`, at, provider: `P${index}`, story: "s1" })),
        [storyOf("s1", { label: "The ban", providers: 3, firsts: ["c0"] })],
      ),
      palette,
    );
    day.setFilters({ provider: ["P1", "P2"] });
    return day.coverage.dated.slice(1).map((article) => firstWords(article, day));
  };
  const before = "2020-06-10T10:00:00Z";
  expect(told([before, "2020-06-11", "2020-06-11T09:00:00Z"])).toEqual(["", ""]);
  expect(told([before, "2020-06-11T09:00:00Z", "2020-06-11T09:00:00Z"])).toEqual(["", ""]);
  expect(told([before, "2020-06-11", "2020-06-12T00:00:00Z"])).not.toEqual(["", ""]);
});

it("shows the row of a selected story's first article in the window, where the story has none", () => {
  const model = createLanesModel(state, allTime(state.coverage)!);
  expect(shownFor(model, "s1")).toBe("a1");
  expect(shownFor(model, "a3")).toBe("a3");
  expect(shownFor(model, null)).toBeNull();
  state.setWindow({ from: Date.UTC(2020, 5, 11), to: Date.UTC(2020, 5, 12) });
  expect(shownFor(model, "s1")).toBe("a2");
  expect(rowOf(model, "a2")).toBe(model.lanes.value.findIndex(({ row }) => row.key === "Q"));
  state.show({ lanes: { by: "story", order: "first", arcs: false } });
  expect(shownFor(model, "s1")).toBe("s1");
  expect(rowOf(model, "a2")).toBe(rowOf(model, "s1"));
});
