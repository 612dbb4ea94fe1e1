import { beforeEach, describe, expect, it } from "vitest";
import { reachWords } from "../../../../src/panels/walk/reach.ts";
import {
  centresNow,
  setKeep,
  setSteps,
  stepBack,
  stepsAround,
} from "../../../../src/panels/walk/steps.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { networkOf } from "../../state/network-fixture.ts";
import { shared } from "../compare/samples.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

let state: State;
beforeEach(() => {
  state = createState(shared, palette);
});

describe("steps around what is selected", () => {
  it("are set, changed, and taken back by the same choice", () => {
    state.select("BBC-1");
    const set = (steps: 1 | 2 | 3) => setSteps(state, centresNow(state), steps);
    set(2);
    expect(state.around.value).toEqual({ of: ["BBC-1"], steps: 2, keep: false });
    setKeep(state, true);
    set(3);
    expect(state.around.value).toEqual({ of: ["BBC-1"], steps: 3, keep: true });
    set(3);
    expect(state.around.value).toBeNull();
  });

  it("go back one at a time", () => {
    state.select("BBC-1");
    setSteps(state, centresNow(state), 3);
    const seen = [1, 2, 3, 4].map(() => {
      stepBack(state);
      return state.around.value?.steps;
    });
    expect(seen).toEqual([2, 1, undefined, undefined]);
  });

  it("stay where they are when something else is selected", () => {
    state.select("BBC-1");
    setSteps(state, centresNow(state), 1);
    state.select("p-CNN");
    expect(stepsAround(state, centresNow(state))).toBeNull();
    state.select(null);
    expect(centresNow(state)).toEqual(["BBC-1"]);
    expect(stepsAround(state, centresNow(state))?.steps).toBe(1);
  });
});

describe("reachWords", () => {
  const from = (key: string, steps: 1 | 2, links: ("publishes" | "wire")[] = []) =>
    reachWords(networkOf(shared, "articles", { links }), { of: [key], steps });

  it("counts what is reached, by kind, without where one starts", () => {
    expect(from("PBS-5", 1)).toBe("1 provider within 1 step");
    expect(from("BBC-1", 1)).toBe("2 articles, 1 provider and 2 topics within 1 step");
    expect(from("Star-3", 2, ["wire"])).toBe("1 article within 2 steps");
    const providers = networkOf(shared, "providers");
    expect(reachWords(providers, { of: ["p-BBC"], steps: 2 })).toBe("3 providers within 2 steps");
  });

  it("says that nothing is", () => {
    expect(from("PBS-5", 2, ["wire"])).toBe("Nothing within 2 steps over these kinds of link");
  });
});
