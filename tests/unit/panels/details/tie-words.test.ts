import { describe, expect, it } from "vitest";
import {
  sameTextHeading,
  similarityInWords,
} from "../../../../src/panels/details/same-text-words.ts";
import { tieReasons } from "../../../../src/panels/details/tie-words.ts";
import { sameText } from "../../../../src/state/same-text.ts";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { storySample, withSpaces } from "./story-sample.ts";

const coverage = storySample([
  { key: "A", at: "2020-06-10T20:00:00Z", lists: ["B", "C"] },
  { key: "B", at: "2020-06-10T20:38:00Z", lists: ["A"], copy: { of: "A", similarity: 0.92 } },
  {
    key: "C",
    at: "2020-06-10T20:00:00Z",
    copy: { of: "A", by: "headline", similarity: 0 },
    given: { title: "A" },
  },
  { key: "D", at: "2020-06-10" },
  { key: "E" },
]);

function reasons(
  from: string,
  to: string,
  given: { related?: boolean; wire?: boolean; words?: string[] },
) {
  const tie = { article: to, weight: 1, related: false, wire: false, words: [], hours: null };
  const article = coverage.articles.get(from)!;
  return tieReasons(article, { ...tie, ...given }, coverage).map(withSpaces);
}

describe("tieReasons", () => {
  it("says who lists whom", () => {
    const related = { related: true };
    expect(reasons("A", "B", related)[0]).toBe("each lists the other as related");
    expect(reasons("A", "C", related)[0]).toBe("this article lists it as related");
    expect(reasons("C", "A", related)[0]).toBe("it lists this article as related");
  });

  it("tells the same text from the same headline", () => {
    expect(reasons("A", "B", { wire: true })[0]).toBe("the same wire text");
    expect(reasons("B", "C", { wire: true })[0]).toBe("tied by other copies");
    expect(reasons("C", "A", { wire: true })[0]).toBe("the same headline");
  });

  it("names the rare words", () => {
    expect(reasons("A", "E", { words: ["moratorium", "rekognition"] })).toEqual([
      "rare words in both titles: moratorium, rekognition",
    ]);
    expect(reasons("A", "E", { words: ["moratorium"] })).toEqual([
      "a rare word in both titles: moratorium",
    ]);
  });

  it("says how far they are apart, as far as is known", () => {
    expect(reasons("B", "A", {})).toEqual(["38 min apart"]);
    expect(reasons("A", "C", {})).toEqual(["in the same minute"]);
    expect(reasons("A", "D", {})).toEqual(["on the same day"]);
    expect(reasons("A", "E", {})).toEqual([]);
  });
});

describe("sameText", () => {
  it("has the earliest and its copies, from whichever one asks", () => {
    const found = sameText(coverage.articles.get("C")!, coverage);
    expect(found?.earliest).toBe("A");
    expect(found?.copies.map(({ key }) => key)).toEqual(["C", "B"]);
    expect(sameText(coverage.articles.get("A")!, coverage)).toEqual(found);
    expect(
      found?.copies.map((copy) => withSpaces(similarityInWords(copy, found, coverage))),
    ).toEqual(["same headline only", "same text, 92 % alike"]);
  });

  it("is headed by its strongest evidence", () => {
    const heading = (from: Coverage, key: string) =>
      sameTextHeading(sameText(from.articles.get(key)!, from)!);
    expect(heading(coverage, "C").title).toBe("Same text");
    const weak = storySample([
      { key: "A" },
      { key: "B", copy: { of: "A", by: "headline" }, given: { title: "A" } },
      { key: "C", copy: { of: "A", by: "headline" } },
    ]);
    expect(heading(weak, "A").title).toBe("Same headline");
    expect(heading(weak, "A").note).toContain("weaker");
    const found = sameText(weak.articles.get("A")!, weak)!;
    expect(found.copies.map((copy) => similarityInWords(copy, found, weak))).toEqual([
      "same headline only",
      "tied by other copies",
    ]);
  });

  it("is null where nothing else has the text", () => {
    expect(sameText(coverage.articles.get("D")!, coverage)).toBeNull();
  });
});
