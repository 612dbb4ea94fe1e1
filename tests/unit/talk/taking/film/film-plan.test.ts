import { describe, expect, it } from "vitest";
import {
  filmPlan,
  isStill,
  lengthWords,
  momentOf,
} from "../../../../../src/talk/taking/film/film-plan.ts";
import { pagesOf } from "../../../../../src/talk/taking/read/pages.ts";
import { sceneOf, talkOf, textOf } from "../../talk-fixture.ts";

const step = (plays: boolean) => ({ label: "", changes: {}, plays });

const shots = filmPlan(
  pagesOf(
    talkOf([
      textOf("a"),
      sceneOf("b", 0, { steps: [step(false), step(true)], seconds: 6 }),
      { ...textOf("hidden"), hidden: true },
    ]),
  ),
);

describe("filmPlan", () => {
  it("has each place of the scenes that are shown, as long as in a loop, and plays long enough", () => {
    expect(shots.map(({ page, step: at, length }) => [page.scene.id, at, length])).toEqual([
      ["a", 0, 10_000],
      ["b", 0, 2_000],
      ["b", 1, 2_000],
      ["b", 2, 4_000],
    ]);
    expect(lengthWords(shots)).toBe("18 s");
    expect(lengthWords([...shots, ...shots, ...shots, ...shots])).toBe("1 min 12 s");
  });
});

describe("momentOf", () => {
  const [plain, , , played] = shots;

  it("fades in at the start of a shot, and then stands", () => {
    expect(momentOf(plain!, 0)).toEqual({ played: null, before: 1 });
    expect(momentOf(plain!, 200).before).toBeCloseTo(0.5);
    expect(isStill(momentOf(plain!, 200))).toBe(false);
    expect(isStill(momentOf(plain!, 400))).toBe(true);
  });

  it("runs through what is played, and shows its end", () => {
    expect(momentOf(played!, 0).played).toBe(0);
    expect(momentOf(played!, 1_600).played).toBeCloseTo(0.5);
    expect(isStill(momentOf(played!, 1_600))).toBe(false);
    expect(momentOf(played!, 3_300).played).toBeNull();
  });
});
