import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlesPerDay, halfLife } from "../../../../src/corpus/firsts/pace.ts";
import { measureProviders } from "../../../../src/corpus/firsts/provider-figures.ts";
import { measureStory } from "../../../../src/corpus/firsts/story-figures.ts";
import { measureTopics } from "../../../../src/corpus/firsts/topic-figures.ts";
import { isBefore, timeSpan } from "../../../../src/corpus/firsts/time-span.ts";
import type { PublishTime } from "../../../../src/corpus/reading/publish-time.ts";
import { mixedTime, timed } from "./timed.ts";

const exact = (at: string) => ({ at, precision: "minute" as const });
const day = (date: string) => ({ at: `${date}T00:00:00Z`, precision: "day" as const });
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

  it("is the longest that it can have been where only days are known", () => {
    const known = exact("2024-03-06T18:20:00Z");
    expect(halfLife([day("2024-03-06"), known])).toBe(0);
    expect(halfLife([day("2024-03-06"), day("2024-03-06"), known])).toBe(18 * 3600 + 1200);
    const days = ["2024-03-06", "2024-03-06", "2024-03-07"].map(day);
    expect(halfLife(days)).toBe(24 * 3600 - 1);
  });

  it("is never negative, and not shorter than any moments that the times leave open make it", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 86_399 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(mixedTime, { minLength: 2, maxLength: 9 }), shares, (times, seconds) => {
        const longest = halfLife(times) ?? -1;
        const moments = times.map(({ at, precision }, index) =>
          precision === "minute" ? exact(at) : moment(at, seconds[index] ?? 0),
        );
        expect(longest).toBeGreaterThanOrEqual(0);
        expect(longest).toBeGreaterThanOrEqual(halfLife(moments) ?? 0);
        expect(longest).toBe(longestByTrying(times));
      }),
    );
  });

  it("counts UTC days in order, without the empty ones", () => {
    const times = ["12T23:59", "10T00:00", "12T00:00"].map((at) => exact(`2020-06-${at}:00Z`));
    expect(articlesPerDay(times)).toEqual([
      ["2020-06-10", 1],
      ["2020-06-12", 2],
    ]);
  });
});

/** A time of the day that `at` begins. */
const moment = (at: string, seconds: number) =>
  exact(`${new Date(Date.parse(at) + seconds * 1000).toISOString().slice(0, 19)}Z`);

/** Each in turn as early as it can be, and all others as late. */
function longestByTrying(times: readonly PublishTime[]): number {
  const latest = times.map(({ at, precision }) =>
    precision === "day" ? moment(at, 86_399) : exact(at),
  );
  const tried = times.map(({ at }, index) => halfLife(latest.with(index, exact(at))) ?? 0);
  return Math.max(...tried);
}

describe("measureStory", () => {
  it("ends with what can have been last, and never before it begins", () => {
    const figures = story(
      timed("a.example", "2024-03-06"),
      timed("b.example", "2024-03-06T18:20:00Z", "b"),
    );
    expect(figures).toMatchObject({
      last: "https://b.example/b",
      span: { first: "2024-03-06T00:00:00Z", last: "2024-03-06T18:20:00Z" },
    });
  });

  it("has a last that none is certainly after, and that is a first only where all are", () => {
    const article = fc
      .tuple(mixedTime, fc.uuid())
      .map(([publishedAt, name]) => ({ ...timed("a.example", null, name), publishedAt }));
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 9 }), (articles) => {
        const { last, span } = story(...articles);
        const spans = articles.map(({ publishedAt }) => timeSpan(publishedAt));
        const at = articles.findIndex(({ canonicalUrl }) => canonicalUrl === last);
        const own = spans[at] ?? { from: 0, to: 0 };
        expect((span?.first ?? "z") <= (span?.last ?? "")).toBe(true);
        expect(spans.some((other) => isBefore(own, other))).toBe(false);
        const isFirst = !spans.some((other) => isBefore(other, own));
        const areAll = !spans.some((one) => spans.some((other) => isBefore(one, other)));
        expect(isFirst).toBe(areAll);
        expect(story(...articles.toReversed())).toMatchObject({ last, span });
      }),
    );
  });

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

  it("finds the topics, of three shared stories at least, that a provider covers less than the rest", () => {
    const on = (topic: string, name: string, domains: readonly string[]) =>
      story(...domains.map((domain) => timed(domain, "2020-06-10T12:00:00Z", name, [topic])));
    const all = ["a.example", "b.example", "c.example"];
    const without = ["a.example", "b.example"];
    const figures = measureProviders([
      ...["1", "2", "3"].map((name) => on("AI", name, name === "1" ? all : without)),
      ...["4", "5"].map((name) => on("Law", name, without)),
      ...["6", "7", "8"].map((name) => on("Health", name, all)),
    ]);
    expect(figures("c.example").blindSpots).toEqual([{ topic: "ai", covered: 1, missed: 2 }]);
    expect(figures("a.example").blindSpots).toEqual([]);
  });

  it("finds none where a provider covers just as many as of all", () => {
    const shared = (topic: string, at: number, isCovered: boolean) =>
      story(
        ...["a.example", "b.example", ...(isCovered ? ["c.example"] : [])].map((domain) =>
          timed(domain, "2020-06-10T12:00:00Z", `${topic}${at}`, [topic]),
        ),
      );
    // 7 of 25, and 14 of 50: 14 / 50 * 25 is a little more than 7 in floating point.
    const figures = measureProviders(
      ["AI", "Law"].flatMap((topic) =>
        Array.from({ length: 25 }, (_, at) => shared(topic, at, at < 7)),
      ),
    );
    expect(figures("c.example")).toMatchObject({ covered: 14, missed: 36, blindSpots: [] });
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
