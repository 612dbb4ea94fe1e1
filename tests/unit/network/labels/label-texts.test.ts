import { describe, expect, it } from "vitest";
import { labelTexts, shortened } from "../../../../src/network/labels/label-texts.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

describe("labelTexts", () => {
  it("puts providers and topics before articles, the ones with the most articles first", () => {
    const coverage = coverageOf([
      { key: "a1", at: null, provider: "P", topics: ["T"], lists: ["a2", "a3"] },
      { key: "a2", at: null, provider: "Q", topics: ["T"] },
      { key: "a3", at: null, provider: "Q", topics: ["T"] },
    ]);
    expect(labelTexts(coverage).map(({ key }) => key)).toEqual(["T", "Q", "P", "a1", "a2", "a3"]);
  });
});

describe("shortened", () => {
  it("leaves a short text as it is", () => {
    expect(shortened("The Boston Globe")).toBe("The Boston Globe");
  });

  it("cuts a long one at a word, without a dangling comma", () => {
    expect(shortened("Amazon bans police use of face recognition, for a whole year")).toBe(
      "Amazon bans police use of face…",
    );
    expect(shortened("x".repeat(80))).toBe(`${"x".repeat(42)}…`);
  });
});
