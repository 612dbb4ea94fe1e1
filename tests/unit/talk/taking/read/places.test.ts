import { describe, expect, it } from "vitest";
import { pagesOf } from "../../../../../src/talk/taking/read/pages.ts";
import { placeKey, placesOf, stepWords } from "../../../../../src/talk/taking/read/places.ts";
import { sceneOf, talkOf, textOf } from "../../talk-fixture.ts";

const pages = pagesOf(talkOf([textOf("a"), sceneOf("b", 2), sceneOf("c"), sceneOf("d", 1)]));
const placed = (eachStep: boolean) =>
  placesOf(pages, eachStep).map(({ page, step, isOneOfMany }) => [
    page.scene.id,
    step,
    isOneOfMany,
  ]);

describe("placesOf", () => {
  it("has a sheet of each scene, after all of its steps", () => {
    expect(placed(false)).toEqual([
      ["a", 0, false],
      ["b", 2, false],
      ["c", 0, false],
      ["d", 1, false],
    ]);
  });

  it("has a scene with steps as it opens, and after each step, where that is asked for", () => {
    expect(placed(true)).toEqual([
      ["a", 0, false],
      ["b", 0, true],
      ["b", 1, true],
      ["b", 2, true],
      ["c", 0, false],
      ["d", 0, true],
      ["d", 1, true],
    ]);
  });

  it("tells all of them apart", () => {
    const keys = placesOf(pages, true).map(placeKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("stepWords", () => {
  it("are those of the last step that was made", () => {
    const scene = sceneOf("b", 2);
    expect([0, 1, 2].map((step) => stepWords(scene, step))).toEqual(["", "0", "1"]);
    expect(stepWords(textOf("a"), 0)).toBe("");
  });
});
