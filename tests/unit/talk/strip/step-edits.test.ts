import { describe, expect, it } from "vitest";
import { split } from "../../../../src/state/view/hash-list.ts";
import { DEFAULT_VIEW } from "../../../../src/state/view/view.ts";
import { revealOf, stepMoved, stepTo } from "../../../../src/talk/strip/step-edits.ts";
import { MOST_STEPS, newScene, type Step, type ViewScene } from "../../../../src/talk/talk.ts";
import { sketcherOf } from "../../../../src/talk/thumbnail/sketcher.ts";
import { textsAt, viewAt } from "../../../../src/talk/views/scene-view.ts";
import { palette, smallCorpus } from "../../network/stage/corpus.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const coverage = smallCorpus();
const reveal = (scene: ViewScene, over = coverage) =>
  revealOf(scene, sketcherOf(over, palette).staged(scene.view));

/** The providers that the scene lets through, as it opens and after each step. */
const shown = (scene: ViewScene) =>
  [0, ...scene.steps.keys()].map((_, step) => split(textsAt(scene, step)["provider"]));

describe("revealing outlet by outlet", () => {
  it("begins with the first outlet, adds them as they came, and ends as the scene was", () => {
    const scene = newScene({ layout: "time" }, "both");
    const made = { ...scene, ...reveal(scene) };
    expect(shown(made)).toEqual([["P"], ["P", "Q"], ["P", "Q", "R"], []]);
    expect(made.steps.map(({ label }) => label)).toEqual(["Q appears", "R appears", "S appears"]);
    expect(textsAt(made, 3)).toEqual(scene.view);
  });

  it("keeps to the outlets in the scene’s window and filters, and puts its own steps after", () => {
    const own: Step = { label: "Own", changes: { size: "rank" }, plays: false };
    const scene = { ...newScene({ provider: "S,Q,R", topic: "T" }, "both"), steps: [own] };
    const made = { ...scene, ...reveal(scene) };
    expect(shown(made)).toEqual([["Q"], ["S", "Q", "R"], ["S", "Q", "R"]]);
    expect(made.steps.at(-1)).toEqual(own);
  });

  it("has nothing to reveal of one outlet", () => {
    expect(reveal(newScene({ provider: "P" }, "both"))).toBeNull();
    expect(reveal(newScene({ provider: "nobody" }, "both"))).toBeNull();
  });

  it("never makes more steps than a scene has: the rest come with the last", () => {
    const many = coverageOf(
      Array.from({ length: 150 }, (_, index) => ({
        key: `a${index}`,
        at: new Date(Date.UTC(2020, 5, 1, index)).toISOString(),
        provider: `p${index}`,
      })),
    );
    const made = reveal(newScene({}, "both"), many);
    expect(made?.steps).toHaveLength(MOST_STEPS);
    expect(made?.steps.at(-1)).toMatchObject({
      label: "50 more outlets appear",
      changes: { provider: null },
    });
  });
});

describe("a step to a view", () => {
  const scene = newScene({ layout: "time" }, "both");

  it("leads from the end of the scene to the view, and is called by what changes", () => {
    const first = stepTo(scene, { ...DEFAULT_VIEW, layout: "time", size: "rank" }, false, coverage);
    expect(first).toEqual({ label: "Size by PageRank", changes: { size: "rank" }, plays: false });
    const longer = { ...scene, steps: [first!] };
    const second = stepTo(longer, { ...DEFAULT_VIEW, theme: "dark" }, false, coverage);
    expect(second?.changes).toEqual({ layout: null, size: null });
    expect(viewAt({ ...longer, steps: [...longer.steps, second!] }, 2).view).toEqual(DEFAULT_VIEW);
  });

  it("is none where nothing changes, but for a window that is played", () => {
    const same = { ...DEFAULT_VIEW, layout: "time" } as const;
    expect(stepTo(scene, same, false, coverage)).toBeNull();
    expect(stepTo(scene, same, true, coverage)).toEqual({
      label: "Play all time",
      changes: {},
      plays: true,
    });
  });
});

it("moves a step among the others, and no further than the ends", () => {
  const steps = ["a", "b", "c"].map((label): Step => ({ label, changes: {}, plays: false }));
  const labels = (from: number, to: number) => stepMoved(steps, from, to).map(({ label }) => label);
  expect(labels(0, 1)).toEqual(["b", "a", "c"]);
  expect(labels(2, 9)).toEqual(["a", "b", "c"]);
  expect(labels(2, -1)).toEqual(["c", "a", "b"]);
  expect(labels(9, 0)).toEqual(["a", "b", "c"]);
});
