import { describe, expect, it } from "vitest";
import { newScene, newTalk, type Talk } from "../../../../../src/talk/talk.ts";
import { nameOf, pagesOf } from "../../../../../src/talk/taking/read/pages.ts";

const scene = (headline: string, hidden = false) => ({
  ...newScene({}, "both", headline),
  hidden,
});

const talk: Talk = {
  ...newTalk("A corpus", "t"),
  items: [
    scene("One"),
    { kind: "heading", id: "h", headline: "Part" },
    scene("Hidden", true),
    scene(" "),
    scene("Three"),
  ],
};

describe("pagesOf", () => {
  it("numbers the scenes that are shown, and leaves out those that are hidden", () => {
    expect(pagesOf(talk).map((page) => [page.number, nameOf(page)])).toEqual([
      [1, "One"],
      [2, "Scene 2"],
      [3, "Three"],
    ]);
  });

  it("says a heading once, before the first that is shown behind it", () => {
    expect(pagesOf(talk).map(({ heading }) => heading)).toEqual([null, "Part", null]);
  });
});
