import { describe, expect, it } from "vitest";
import { groupTexts, labelTexts, shortened } from "../../../../src/network/labels/label-texts.ts";
import { readFirsts } from "../../../../src/state/firsts.ts";
import { StoryNetwork } from "../../../../src/state/networks/story-network.ts";
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

const at = "2020-06-10T10:00:00Z";
const stories = ["s1", "s2", "s3", "s4", "s5"];
const coverage = coverageOf(
  stories.flatMap((story) => [
    { key: `first-of-${story}`, at, provider: "P", story, topics: ["T"] },
    { key: `central-of-${story}`, at, provider: "P", story },
  ]),
  stories.map((key) =>
    storyOf(key, {
      label: `central-of-${key}`,
      central: `central-of-${key}`,
      providers: 2,
      firsts: [`first-of-${key}`],
    }),
  ),
);

describe("labelTexts of stories", () => {
  const labels = labelTexts(coverage, readFirsts(coverage));

  it("puts the names of the four largest stories before all else, each by the article that has it", () => {
    expect(labels.slice(0, 5).map(({ key }) => key)).toEqual([
      "central-of-s1",
      "central-of-s2",
      "central-of-s3",
      "central-of-s4",
      "P",
    ]);
    expect(labels.filter(({ brief }) => brief !== null)).toHaveLength(4);
  });

  it("calls a story what all lists call it", () => {
    for (const { key, brief } of labels.slice(0, 4)) {
      const story = coverage.articles.get(key)?.story ?? "";
      expect(brief).toBe(shortened(coverage.stories.get(story)?.label ?? "", 26));
    }
  });

  it("knows the firsts", () => {
    const firsts = labels.filter(({ isFirst }) => isFirst).map(({ key }) => key);
    expect(firsts.toSorted()).toEqual(stories.map((story) => `first-of-${story}`));
  });
});

describe("groupTexts", () => {
  it("puts the stories that have a colour of their own before what is larger", () => {
    const { graph } = new StoryNetwork(coverage);
    const labels = groupTexts(coverage, graph);
    expect(labels.map(({ key }) => key)).toEqual(["s1", "s2", "s3", "s4", "T", "s5"]);
    expect(labels.map(({ brief }) => brief)).toEqual([
      ...stories.slice(0, 4).map((key) => `central-of-${key}`),
      null,
      null,
    ]);
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
