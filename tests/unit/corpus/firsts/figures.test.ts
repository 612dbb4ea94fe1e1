import { describe, expect, it } from "vitest";
import { articlesPerDay, halfLife } from "../../../../src/corpus/firsts/pace.ts";
import { measureProviders } from "../../../../src/corpus/firsts/provider-figures.ts";
import { measureStory } from "../../../../src/corpus/firsts/story-figures.ts";
import { measureTopics } from "../../../../src/corpus/firsts/topic-figures.ts";
import { timed } from "./timed.ts";

const exact = (at: string) => ({ at, precision: "minute" as const });
const story = (...articles: ReturnType<typeof timed>[]) => measureStory(articles, () => undefined);

describe("pace", () => {
  it("is half over with the article that makes half of all", () => {
    const times = ["10T00:00", "10T01:00", "10T05:00", "12T00:00"].map((at) =>
      exact(`2020-06-${at}:00Z`),
    );
    expect(halfLife(times)).toBe(3600);
    expect(halfLife(times.slice(0, 3))).toBe(3600);
    expect(halfLife(times.slice(0, 1))).toBeNull();
  });

  it("counts UTC days in order, without the empty ones", () => {
    const times = ["12T23:59", "10T00:00", "12T00:00"].map((at) => exact(`2020-06-${at}:00Z`));
    expect(articlesPerDay(times)).toEqual([
      ["2020-06-10", 1],
      ["2020-06-12", 2],
    ]);
  });
});

describe("measureStory", () => {
  it("knows first, last, span and what most are about", () => {
    const figures = story(
      timed("a.example", "2020-06-10T12:00:00Z", "a", ["AI", "Police"]),
      timed("b.example", "2020-06-11T12:00:00Z", "b", ["ai"]),
      timed("c.example", "2020-06-10T13:00:00Z", "c", ["Ai"]),
      timed("d.example", null, "d"),
    );
    expect(figures).toMatchObject({
      firsts: ["https://a.example/a"],
      last: "https://b.example/b",
      span: { first: "2020-06-10T12:00:00Z", last: "2020-06-11T12:00:00Z" },
      topics: ["ai"],
      halfLife: 3600,
    });
  });

  it("has no first when nothing is dated", () => {
    const figures = story(timed("a.example", null), timed("b.example", null));
    expect(figures).toMatchObject({ firsts: [], last: null, span: null, halfLife: null });
  });
});

describe("measureProviders", () => {
  const stories = [
    story(
      timed("a.example", "2020-06-10T12:00:00Z", "1", ["AI"]),
      timed("b.example", "2020-06-10T14:00:00Z", "1", ["AI"]),
    ),
    story(
      timed("b.example", "2020-06-11T12:00:00Z", "2", ["Health"]),
      timed("a.example", "2020-06-11T12:00:30Z", "2", ["Health"]),
      timed("c.example", "2020-06-11T18:00:00Z", "2", ["Health"]),
    ),
    story(timed("a.example", "2020-06-12T12:00:00Z", "3"), timed("a.example", "2020-06-13", "4")),
  ];
  const figures = measureProviders(stories);

  it("counts firsts, ties, and the stories that at least two covered", () => {
    expect(figures("a.example")).toMatchObject({ firsts: 2, tied: 1, covered: 2, missed: 0 });
    expect(figures("b.example")).toMatchObject({ firsts: 1, tied: 1, covered: 2, medianLag: 3600 });
    expect(figures("c.example")).toMatchObject({
      firsts: 0,
      covered: 1,
      missed: 1,
      medianLag: 21600,
    });
  });

  it("finds the topics that a provider covers less than the rest", () => {
    expect(figures("c.example").blindSpots).toEqual([{ topic: "ai", covered: 0, missed: 1 }]);
    expect(figures("a.example").blindSpots).toEqual([]);
  });

  it("has figures for a provider of no shared story", () => {
    expect(figures("none.example")).toEqual({
      firsts: 0,
      tied: 0,
      medianLag: null,
      covered: 0,
      missed: 2,
      blindSpots: [],
    });
  });
});

it("measures topics by folded name", () => {
  const figures = measureTopics([
    timed("a.example", "2020-06-10T12:00:00Z", "1", ["AI", "ai"]),
    timed("b.example", "2020-06-10T15:00:00Z", "2", ["Ai"]),
  ]);
  expect(figures("ai")).toEqual({ providers: 2, halfLife: 0, days: [["2020-06-10", 2]] });
});
