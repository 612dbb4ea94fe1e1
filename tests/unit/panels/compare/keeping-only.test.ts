import { beforeEach, describe, expect, it } from "vitest";
import { isKept, keepingOnly, toggleKept } from "../../../../src/panels/compare/keeping-only.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { shared } from "./samples.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

let state: State;
beforeEach(() => {
  state = createState(shared, palette);
});

function toggle(): void {
  toggleKept(keepingOnly(state)!, state);
}

describe("keepingOnly", () => {
  it("filters by groups of one kind, and lets all back in", () => {
    state.selectAll(["p-Star", "p-BBC"]);
    toggle();
    expect(state.filters.value.provider).toEqual(["p-Star", "p-BBC"]);
    expect(state.presence.value.now.counts.providers).toBe(2);
    state.selectAll(["p-BBC", "p-Star"]);
    expect(isKept(keepingOnly(state)!, state)).toBe(true);
    toggle();
    expect(state.filters.value).toEqual(NO_FILTERS);
  });

  it("leaves other filters alone", () => {
    state.setFilters({ topic: ["AI"] });
    state.selectAll(["s-1", "s-2"]);
    toggle();
    expect(state.filters.value).toMatchObject({ topic: ["AI"], story: ["s-1", "s-2"] });
  });

  it("keeps articles and mixed things with their neighbours", () => {
    state.selectAll(["BBC-6", "p-PBS"]);
    toggle();
    expect(state.around.value).toEqual({ of: ["BBC-6", "p-PBS"], steps: 1, keep: true });
    const { now } = state.presence.value;
    expect([...shared.articles.keys()].filter((key) => now.has(key))).toEqual(["PBS-5", "BBC-6"]);
    expect(isKept(keepingOnly(state)!, state)).toBe(true);
    toggle();
    expect(state.around.value).toBeNull();
  });

  it("can't keep what the network has no mark of", () => {
    state.show({ network: "providers" });
    state.selectAll(["AI", "p-BBC~p-Star"]);
    expect(keepingOnly(state)).toMatchObject({ around: { of: ["p-BBC", "p-Star"] } });
    state.show({ hidden: ["provider"] });
    expect(keepingOnly(state)).toBeNull();
  });
});
