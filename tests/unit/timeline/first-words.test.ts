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
  expect(words("a1")).toBe("First here with “The ban”");
  expect(words("a2")).toBe("");
  expect(words("a4")).toBe("Among the first here with “The answer”");
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
