import { expect, it } from "vitest";
import { rankStories } from "../../../../src/panels/legend/rank-stories.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

it("has the most articles in view first, and leaves out what has none", () => {
  const { stories } = coverageOf(
    [],
    ["s1", "s2", "s3", "gone"].map((key) => storyOf(key)),
  );
  const counts: Record<string, number> = { s1: 2, s2: 5, s3: 2, gone: 0 };
  const ranked = rankStories(stories, { articlesOf: (key) => counts[key] ?? 0 });
  expect(ranked.map(({ group, count }) => [group.key, count])).toEqual([
    ["s2", 5],
    ["s1", 2],
    ["s3", 2],
  ]);
});
