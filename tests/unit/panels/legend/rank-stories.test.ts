import { expect, it } from "vitest";
import { rankStories } from "../../../../src/panels/legend/rank-stories.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

it("keeps the coloured stories first and in their order, whatever the window holds of them", () => {
  const keys = ["s1", "s2", "s3", "s4", "gone"];
  const { stories } = coverageOf(
    [],
    keys.map((key) => storyOf(key)),
  );
  const counts: Record<string, number> = { s1: 1, s2: 5, s3: 2, s4: 9, gone: 0 };
  const ranked = rankStories(stories, ["s1", "s2"], { articlesOf: (key) => counts[key] ?? 0 });
  expect(ranked.map(({ group, count }) => [group.key, count])).toEqual([
    ["s1", 1],
    ["s2", 5],
    ["s4", 9],
    ["s3", 2],
  ]);
});
