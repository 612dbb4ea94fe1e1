import { describe, expect, it } from "vitest";
import { labelTexts, shortened } from "../../../../src/network/labels/label-texts.ts";
import { readFirsts } from "../../../../src/state/firsts.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

describe("labelTexts", () => {
  it("puts providers and topics before articles, the ones with the most articles first", () => {
    const coverage = coverageOf([
      { key: "a1", at: null, provider: "P", topics: ["T"], lists: ["a2", "a3"] },
      { key: "a2", at: null, provider: "Q", topics: ["T"] },
      { key: "a3", at: null, provider: "Q", topics: ["T"] },
    ]);
    expect(labelTexts(coverage, new Map()).map(({ key }) => key)).toEqual([
      "T",
      "Q",
      "P",
      "a1",
      "a2",
      "a3",
    ]);
  });
});

describe("labelTexts of stories", () => {
  const at = "2020-06-10T10:00:00Z";
  const stories = ["s1", "s2", "s3", "s4", "s5"];
  const coverage = coverageOf(
    stories.map((story) => ({ key: `of-${story}`, at, provider: "P", story })),
    stories.map((key) => storyOf(key, { providers: 2, firsts: [`of-${key}`] })),
  );
  const labels = labelTexts(coverage, readFirsts(coverage));

  it("puts the firsts of the four largest stories before all else, with a brief text", () => {
    const keys = labels.slice(0, 5).map(({ key }) => key);
    expect(keys).toEqual(["of-s1", "of-s2", "of-s3", "of-s4", "P"]);
    expect(labels.filter(({ brief }) => brief !== null)).toHaveLength(4);
  });

  it("knows the firsts of the other stories too", () => {
    const last = labels.find(({ key }) => key === "of-s5");
    expect(last).toMatchObject({ isFirst: true, brief: null });
  });

  it("names nobody where many were first together", () => {
    const keys = ["a", "b", "c"];
    const many = coverageOf(
      keys.map((key) => ({ key, at, provider: "P", story: "s1" })),
      [storyOf("s1", { providers: 3, firsts: keys })],
    );
    expect(labelTexts(many, readFirsts(many)).every(({ brief }) => brief === null)).toBe(true);
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
