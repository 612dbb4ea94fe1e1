import { describe, expect, it } from "vitest";
import { articlePairWords } from "../../../../src/panels/compare/article-pairs.ts";
import { countTogether, GROUPS_OF } from "../../../../src/panels/compare/count-together.ts";
import { sharedArticles } from "../../../../src/panels/compare/in-common.ts";
import { providerSentence } from "../../../../src/panels/compare/provider-sentence.ts";
import { sharedBetween } from "../../../../src/panels/compare/shared-between.ts";
import { storySentence } from "../../../../src/panels/compare/story-measures.ts";
import { articlesOf, type Sight } from "../../../../src/panels/compare/things.ts";
import { topicSentence } from "../../../../src/panels/compare/topic-measures.ts";
import { storySample } from "../details/story-sample.ts";
import { hours, shared } from "./samples.ts";
import { said, sightOf } from "./sight.ts";

describe("providerSentence", () => {
  const of = (names: readonly string[], sight: Sight = sightOf(shared)) => {
    const keys = names.map((name) => `p-${name}`);
    return said(providerSentence(keys, sharedBetween(keys, sight), sight));
  };

  it("counts what two share, and in how much of it each was the earlier", () => {
    expect(of(["Star", "BBC"])).toBe(
      "Star and BBC covered 4 of the same stories; Star was the earlier in 1 and BBC in 1.",
    );
    expect(of(["CNN", "PBS"])).toBe(
      "CNN and PBS covered 1 story in common; CNN was the earlier in 1.",
    );
  });

  it("counts what is in view", () => {
    expect(of(["BBC", "Star"], sightOf(shared, hours(6, 8)))).toBe(
      "BBC and Star covered 2 of the same stories; neither was certainly the earlier.",
    );
    expect(of(["BBC", "PBS"])).toBe("BBC and PBS covered none of the same stories in view.");
  });

  it("speaks of three", () => {
    expect(of(["BBC", "Star", "CNN"])).toBe(
      "BBC, Star and CNN covered 1 story in common, and two of them 3 more; BBC was the earliest of those with it in 1 and Star in 1.",
    );
    expect(of(["PBS", "CNN", "Star"])).toMatch(
      /^PBS, CNN and Star have 2 stories that two of them covered; /,
    );
  });
});

describe("storySentence", () => {
  const of = (...keys: string[]) => {
    const sight = sightOf(shared);
    const outlets = countTogether(
      keys.map((key) => articlesOf(key, sight)),
      GROUPS_OF.provider,
    );
    const stories = keys.map((key) => shared.stories.get(key)!);
    return said(storySentence(stories, outlets, sight));
  };

  it("says how many covered both, and which began first", () => {
    expect(of("s-2", "s-1")).toBe(
      "2 outlets in view covered both. “The story s-1” began first in this corpus, “The story s-2” 1 h later.",
    );
    expect(of("s-2", "s-5")).toMatch(/^No outlet in view covered both\. /);
  });
});

describe("topicSentence", () => {
  it("says what is about both, and who covered both", () => {
    const sight = sightOf(shared);
    const of = (...keys: string[]) => {
      const lists = keys.map((key) => articlesOf(key, sight));
      const providers = countTogether(lists, GROUPS_OF.provider);
      const topics = keys.map((key) => shared.topics.get(key)!);
      return said(topicSentence(topics, sharedArticles(lists), providers, sight));
    };
    expect(of("AI", "police")).toBe(
      "1 article in view is about both AI and police; 2 providers covered both.",
    );
    expect(of("law", "police")).toBe(
      "No article in view is about both law and police; 1 provider covered both.",
    );
    expect(of("law", "police", "AI")).toBe(
      "No article in view is about law, police and AI; 1 provider covered all of them.",
    );
  });
});

describe("articlePairWords", () => {
  const between = (a: string, b: string, coverage = shared) =>
    said(articlePairWords(coverage.articles.get(a)!, coverage.articles.get(b)!, coverage));

  it("says when, and what ties them", () => {
    expect(between("Star-1", "BBC-1")).toBe(
      "Star’s article came 2 h after BBC’s article. Both are in one story. BBC’s article lists Star’s article as related. Both are about AI.",
    );
    expect(between("BBC-3", "Star-3")).toBe(
      "Star’s article came 1 h after BBC’s article. They have the same text. Both are in one story.",
    );
    expect(between("BBC-4", "Star-4")).toMatch(/came in the same minute as/);
    expect(between("BBC-4", "CNN-5")).toMatch(/They are in two stories\.$/);
  });

  it("names articles of one provider by their headlines", () => {
    expect(between("BBC-6", "BBC-1")).toBe(
      "“BBC-6” came 10 h after “BBC-1”. One of them is in a story.",
    );
  });

  it("claims no order of undated ones", () => {
    const undated = storySample([
      { key: "A-1", story: null },
      { key: "B-1", story: null },
      { key: "C-1", at: "2020-06-10", story: null },
    ]);
    expect(between("A-1", "B-1", undated)).toBe("Both are undated. Neither is in a story.");
    expect(between("C-1", "A-1", undated)).toBe(
      "A’s article is undated: which came first is unknown. Neither is in a story.",
    );
  });
});
