import { describe, expect, it } from "vitest";
import { emptyWords } from "../../../src/network/empty-words.ts";
import { smallCorpus, stateOf } from "./stage/corpus.ts";

const nobodyWrote = { from: Date.UTC(1990, 0, 1), to: Date.UTC(1990, 0, 2) };

describe("emptyWords", () => {
  it("are none while there is a mark to be seen", () => {
    const state = stateOf();
    for (const network of ["articles", "providers", "stories"] as const) {
      state.show({ network });
      expect(emptyWords(state)).toBeNull();
    }
  });

  it("say whether window or filters keep everything out", () => {
    const state = stateOf();
    state.setWindow(nobodyWrote);
    expect(emptyWords(state)).toBe("No article in this window");
    state.setFilters({ provider: ["nobody"] });
    expect(emptyWords(state)).toMatch(/filters in this window.*; or widen the window/u);
    state.setWindow(null);
    expect(emptyWords(state)).toMatch(/^Nothing passes these filters\. [^;]*$/u);
  });

  it("are none while it is played, which may begin before the first article", () => {
    const state = stateOf();
    state.setWindow(nobodyWrote);
    state.show({ head: nobodyWrote.from + 1 });
    expect(state.player.head.value).not.toBeNull();
    expect(emptyWords(state)).toBeNull();
  });

  it("say so where a network has nothing of the articles in view, or hides all that it has", () => {
    const alone = [{ key: "a1", at: null, provider: "P" }];
    const state = stateOf(smallCorpus(alone, []));
    state.show({ network: "stories" });
    expect(emptyWords(state)).toMatch(/in a story or has a topic/u);
    state.show({ network: "providers", hidden: ["provider"] });
    expect(emptyWords(state)).toMatch(/hidden in the legend/u);
  });
});
