import { beforeEach, describe, expect, it } from "vitest";
import { chooseRow } from "../../../../src/panels/table/choose-row.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

let state: State;
beforeEach(() => {
  const articles = ["a1", "a2", "a3"].map((key) => ({ key, at: null, provider: "P" }));
  state = createState(coverageOf(articles), palette);
});

const choose = (things: string[], add = false) => {
  chooseRow(state, { things }, add);
  return state.selected.value;
};

describe("choosing a row", () => {
  it("selects what it stands for, and asks the network to show it", () => {
    expect(choose(["a1"])).toEqual(["a1"]);
    expect(state.reveal.value).toEqual({ key: "a1" });
    expect(choose(["a2"])).toEqual(["a2"]);
  });

  it("adds it to what is selected, or takes it away", () => {
    choose(["a1"]);
    expect(choose(["a2"], true)).toEqual(["a1", "a2"]);
    expect(choose(["a1"], true)).toEqual(["a2"]);
  });

  it("selects both ends of a link, and takes both away", () => {
    expect(choose(["P", "a1"])).toEqual(["P", "a1"]);
    expect(choose(["P", "a2"], true)).toEqual(["a1", "P", "a2"]);
    expect(choose(["P", "a2"], true)).toEqual(["a1"]);
  });
});
