import { describe, expect, it } from "vitest";
import { findScenes } from "../../../../src/talk/stage/find-scenes.ts";
import { swipeOf } from "../../../../src/talk/stage/swipe.ts";
import type { Scene } from "../../../../src/talk/talk.ts";
import { textOf } from "../talk-fixture.ts";

const scenes: readonly Scene[] = ["The first 10 hours", "Who followed", "Café"].map((headline) =>
  textOf(headline),
);
const found = (typed: string) => findScenes(scenes, typed).map((scene) => scenes.indexOf(scene));

describe("going to a scene", () => {
  it("finds by number first, then by words of headlines", () => {
    expect(found("2")).toEqual([1]);
    expect(found("10")).toEqual([0]);
    expect(found("who fol")).toEqual([1]);
    expect(found("cafe")).toEqual([2]);
    expect(found("nothing")).toEqual([]);
    expect(found(" ")).toEqual([0, 1, 2]);
    expect(found("0")).toEqual([]);
  });
});

describe("a swipe", () => {
  it("leads on to the left and back to the right, and is no scrolling", () => {
    expect(swipeOf(-80, 10)).toBe("next");
    expect(swipeOf(80, -10)).toBe("back");
    expect(swipeOf(-80, 70)).toBeNull();
    expect(swipeOf(-20, 0)).toBeNull();
  });
});
