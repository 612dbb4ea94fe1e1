import { describe, expect, it } from "vitest";
import {
  communitiesOf,
  communityName,
  communityOf,
} from "../../../../src/state/measures/communities.ts";
import { storyOf } from "../../attributes.ts";
import { measuredCoverage } from "./fixture.ts";

const article = (key: string, provider: string, topics: string[], story?: string) => ({
  key,
  at: null,
  provider,
  topics,
  ...(story === undefined ? {} : { story }),
});

const coverage = measuredCoverage(
  [
    article("a1", "The Star", ["AI"], "s1"),
    article("a2", "The Star", ["Elsewhere"], "s1"),
    article("a3", "BBC", ["Elsewhere"], "s1"),
    article("a4", "CNN", ["Elsewhere"]),
    article("a5", "Alone", ["Elsewhere"], "s2"),
    article("a6", "CNN", [], "s2"),
  ],
  [storyOf("s1"), storyOf("s2")],
  {
    a1: { community: 1 },
    a2: { community: 1 },
    a3: { community: 1 },
    a4: { community: 0 },
    a5: { community: 4 },
    a6: { community: 1 },
    "The Star": { community: 1 },
    BBC: { community: 1 },
    AI: { community: 1 },
    CNN: { community: 0 },
    Alone: { community: 0 },
    Elsewhere: { community: 0 },
  },
);

describe("a community", () => {
  it("is named after its weightiest members, as many in order of name", () => {
    expect(communityName(coverage, 1)).toBe("The Star, AI, BBC");
  });

  it("is named after what its articles belong to where it has nothing else", () => {
    expect(communityName(coverage, 4)).toBe("Alone, Elsewhere");
  });

  it("has no name where there is none", () => {
    expect(communityName(coverage, 99)).toBe("");
  });

  it("holds a node by its own word, a story by most of its articles, of as many the larger", () => {
    expect(
      ["a4", "BBC", "Elsewhere", "s1", "s2", "nobody"].map((key) => communityOf(coverage, key)),
    ).toEqual([0, 1, 0, 1, 1, null]);
  });

  it("is ranked by its articles, and left out with only one", () => {
    expect(communitiesOf(coverage).ranked).toEqual([1]);
  });
});
