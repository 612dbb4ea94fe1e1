import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beside,
  firstPlace,
  lastPlace,
  type Place,
  placeIn,
  sceneAt,
  shownScenes,
} from "../../../../src/talk/show/place.ts";
import { stepsOf, type Talk } from "../../../../src/talk/talk.ts";
import { anyTalk } from "../any-talk.ts";
import { sceneOf, talkOf } from "../talk-fixture.ts";

const talk = talkOf([
  { kind: "heading", id: "h", headline: "Part one" },
  sceneOf("a", 2),
  sceneOf("hidden", 1, { hidden: true }),
  sceneOf("b"),
  sceneOf("c", 1),
]);

/** All places that clicks lead to, from the first on. */
function walk(talk: Talk, start: Place | null, direction: 1 | -1): Place[] {
  const places: Place[] = [];
  for (let place = start; place !== null; place = beside(talk, place, direction)) {
    places.push(place);
    if (places.length > 1000) throw new Error("the talk has no end");
  }
  return places;
}

describe("places of a talk", () => {
  it("are the shown scenes and their steps, in order", () => {
    expect(walk(talk, firstPlace(talk), 1).map(({ scene, step }) => `${scene}${step}`)).toEqual([
      "a0",
      "a1",
      "a2",
      "b0",
      "c0",
      "c1",
    ]);
  });

  it("lead on from a hidden scene, on which one was put, to those beside it", () => {
    expect(beside(talk, { scene: "hidden", step: 1 }, 1)).toEqual({ scene: "b", step: 0 });
    expect(beside(talk, { scene: "hidden", step: 0 }, -1)).toEqual({ scene: "a", step: 2 });
  });

  it("are the first where the scene is gone, and the last step where the step is", () => {
    expect(placeIn(talk, { scene: "gone", step: 1 })).toEqual({ scene: "a", step: 0 });
    expect(placeIn(talk, { scene: "h", step: 0 })).toEqual({ scene: "a", step: 0 });
    expect(placeIn(talk, { scene: "c", step: 9 })).toEqual({ scene: "c", step: 1 });
    expect(placeIn(talkOf([]), { scene: "c", step: 9 })).toBeNull();
  });

  it("are the same there and back, in any talk", () => {
    fc.assert(
      fc.property(anyTalk, (talk) => {
        const there = walk(talk, firstPlace(talk), 1);
        expect(walk(talk, lastPlace(talk), -1)).toEqual(there.toReversed());
        const shown = shownScenes(talk);
        expect(there).toHaveLength(
          shown.reduce((sum, scene) => sum + 1 + stepsOf(scene).length, 0),
        );
        for (const place of there) expect(placeIn(talk, place)).toEqual(place);
      }),
      { numRuns: 60 },
    );
  });

  it("are ones that the talk has, whatever is asked for", () => {
    const wild = fc.record({ scene: fc.string(), step: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(anyTalk, wild, fc.nat(9), (talk, { scene, step }, at) => {
        const place = placeIn(talk, { scene: talk.items[at]?.id ?? scene, step });
        if (place === null) {
          expect(shownScenes(talk)).toEqual([]);
          return;
        }
        const found = sceneAt(talk, place);
        expect(place.step).toBeGreaterThanOrEqual(0);
        expect(place.step).toBeLessThanOrEqual(found === null ? -1 : stepsOf(found).length);
      }),
      { numRuns: 60 },
    );
  });
});
