import { expect, it } from "vitest";
import { groupResults, resultsInWords } from "../../../../src/panels/search/search-groups.ts";
import { SearchIndex } from "../../../../src/panels/search/search-index.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const coverage = coverageOf(
  [{ key: "Amazon bans police use", at: null, provider: "Amazon Watch", story: "s1" }],
  [storyOf("s1", { label: "Amazon’s moratorium" }), storyOf("s2", { label: "Microsoft follows" })],
);
const index = new SearchIndex(coverage);

it("finds stories by their label, as a group of their own before the articles", () => {
  const found = index.find("amazon");
  expect(found.story.map(({ key }) => key)).toEqual(["s1"]);
  expect(groupResults(found).map(({ kind }) => kind)).toEqual(["provider", "story", "article"]);
  expect(resultsInWords(found, "amazon")).toBe("3 results: 1 provider, 1 story, 1 article");
  expect(index.find("moratorium").article).toEqual([]);
});
