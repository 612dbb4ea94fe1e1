import { beforeEach, describe, expect, it } from "vitest";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { foundAtOnce } from "../../../../src/state/walk/found-at-once.ts";
import { hours, shared } from "../../panels/compare/samples.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

let state: State;
beforeEach(() => {
  state = createState(shared, palette);
});
const nodes = () => {
  const found = foundAtOnce(state);
  return found.is === "found" ? found.path.nodes : found.is === "absent" ? found.why : found.is;
};

describe("a path found at once", () => {
  it("is the one that the page finds, and the next", () => {
    expect(nodes()).toBe("none");
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    expect(nodes()).toEqual(["p-CNN", "CNN-1", "Star-1", "p-Star"]);
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 1 };
    expect(nodes()).toEqual(["p-CNN", "CNN-1", "AI", "Star-1", "p-Star"]);
  });

  it("is none, for the reason that the page gives", () => {
    state.route.value = { from: "p-CNN", to: "p-CNN", rank: 0 };
    expect(nodes()).toBe("same");
    state.route.value = { from: "p-CNN", to: "gone", rank: 0 };
    expect(nodes()).toBe("no-mark");
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 49 };
    expect(nodes()).toBe("no-more");
    state.route.value = { from: "p-CNN", to: "p-Star", rank: 0 };
    state.setWindow(hours(4, 6));
    expect(nodes()).toBe("out-of-view");
  });
});
