import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { standingIn, standingWords } from "../../../../src/panels/compare/standing.ts";
import { storySample, withSpaces } from "../details/story-sample.ts";
import { shared } from "./samples.ts";

function standing(story: string, providers: readonly string[], coverage: Coverage = shared) {
  const found = standingIn(coverage.stories.get(story)!, providers, coverage);
  return { earliest: found.earliest, words: withSpaces(standingWords(found, coverage)) };
}

describe("standingIn", () => {
  it("says who was earlier, and by how much", () => {
    expect(standing("s-1", ["p-Star", "p-BBC"])).toEqual({
      earliest: "p-BBC",
      words: "BBC, first in this corpus, then Star 2 h later",
    });
    expect(standing("s-1", ["p-CNN", "p-Star"])).toEqual({
      earliest: "p-Star",
      words: "Star, then CNN 1 h later",
    });
    expect(standing("s-1", ["p-CNN", "p-Star", "p-BBC"]).words).toBe(
      "BBC, first in this corpus, then Star 2 h later, then CNN 3 h later",
    );
  });

  it("has none earlier than a wire copy of its own text", () => {
    expect(standing("s-3", ["p-BBC", "p-Star"])).toEqual({
      earliest: null,
      words: "BBC, first in this corpus; Star: a wire copy of BBC’s article",
    });
  });

  it("has none where the times don't tell", () => {
    expect(standing("s-4", ["p-BBC", "p-Star"])).toEqual({
      earliest: null,
      words: "BBC, among the first in this corpus, Star in the same minute",
    });
    const days = storySample([
      { key: "A-1", at: "2020-06-10" },
      { key: "B-1", at: "2020-06-10T12:00:00Z" },
      { key: "C-1" },
    ]);
    expect(standing("s-1", ["p-A", "p-B", "p-C"], days)).toEqual({
      earliest: null,
      words: "B, among the first in this corpus, A on the same day; C: undated",
    });
  });
});
