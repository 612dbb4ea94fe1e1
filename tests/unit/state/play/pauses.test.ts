import { expect, it } from "vitest";
import { readFirsts } from "../../../../src/state/firsts.ts";
import { choosePauses } from "../../../../src/state/play/pauses.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../coverage-fixture.ts";

const time = (minute: number) => new Date(Date.UTC(2020, 5, 10, 10, minute)).toISOString();

/** Stories 0 to 14, each with as many articles and two, all of them begun in turn; one was one outlet's. */
function told() {
  const numbers = Array.from({ length: 15 }, (_, index) => index);
  const articles = numbers.flatMap((story): FixtureArticle[] =>
    Array.from({ length: story + 2 }, (_, index) => ({
      key: `a${story}-${index}`,
      at: time(index * 20 + story).replace(".000", ""),
      provider: index === 0 ? `P${story % 2}` : "Q",
      topics: story === 3 ? ["T"] : [],
      story: `s${story}`,
    })),
  );
  const stories = numbers.map((story) =>
    storyOf(`s${story}`, {
      articles: story + 2,
      providers: story === 14 ? 1 : 2,
      firsts: [`a${story}-0`],
      topics: story === 3 ? ["T"] : [],
    }),
  );
  const coverage = coverageOf(articles, stories);
  return { coverage, articles: coverage.dated, firsts: readFirsts(coverage) };
}

const keys = (pauses: ReturnType<typeof choosePauses>) => pauses.at.map(({ key }) => key);

it("are the firsts of the ten largest stories, in time order; one outlet's alone has none", () => {
  const pauses = choosePauses("largest", told(), []);
  expect(keys(pauses)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((story) => `a${story}-0`));
  expect(pauses.stories[0]).toBe("s13");
  expect(pauses.isMore).toBe(true);
});

it("count what is played, and not what else there is", () => {
  const { articles, ...rest } = told();
  const played = articles.filter(({ story, key }) => story === "s0" || key === "a9-0");
  const pauses = choosePauses("largest", { articles: played, ...rest }, []);
  expect(pauses).toMatchObject({ stories: ["s0", "s9"], isMore: false });
  const without = articles.filter(({ key }) => key !== "a9-0");
  expect(choosePauses("largest", { articles: without, ...rest }, []).stories).not.toContain("s9");
});

it("are of what is selected: a story, an article's, a topic's, those of a provider that was first", () => {
  const of = (...selected: string[]) => keys(choosePauses("selected", told(), selected));
  expect(of()).toEqual([]);
  expect(of("s1")).toEqual(["a1-0"]);
  expect(of("a2-1", "s1")).toEqual(["a1-0", "a2-0"]);
  expect(of("T")).toEqual(["a3-0"]);
  expect(of("P1")).toEqual([1, 3, 5, 7, 9, 11, 13].map((story) => `a${story}-0`));
  expect(of("Q", "s14")).toEqual([]);
});

it("are none where none are wanted", () => {
  expect(choosePauses("none", told(), ["s1"])).toEqual({ at: [], stories: [], isMore: false });
});
