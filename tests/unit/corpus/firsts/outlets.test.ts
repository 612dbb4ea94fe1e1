import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOutlets } from "../../../../src/corpus/firsts/outlets.ts";
import { measureStory } from "../../../../src/corpus/firsts/story-figures.ts";
import { timed } from "./timed.ts";

const alone = () => undefined;
const ranks = (
  articles: ReturnType<typeof timed>[],
  wireOf: (url: string) => string | undefined = alone,
) => rankOutlets(articles, wireOf).map(({ domain, rank }) => `${domain} ${rank ?? "-"}`);

describe("rankOutlets", () => {
  it("places each outlet by its earliest article, with the lag in seconds", () => {
    const outlets = rankOutlets(
      [
        timed("a.example", "2020-06-10T12:00:00Z"),
        timed("b.example", "2020-06-10T14:14:00Z"),
        timed("b.example", "2020-06-10T18:00:00Z", "later"),
        timed("c.example", "2020-06-10T13:00:00Z"),
      ],
      alone,
    );
    expect(outlets.map(({ domain, rank, lag }) => [domain, rank, lag?.least, lag?.most])).toEqual([
      ["a.example", 1, 0, 0],
      ["c.example", 2, 3600, 3600],
      ["b.example", 3, 8040, 8040],
    ]);
  });

  it("keeps what is within the same minute a tie", () => {
    const articles = [
      timed("a.example", "2020-06-10T12:00:50Z"),
      timed("b.example", "2020-06-10T12:00:10Z"),
      timed("c.example", "2020-06-10T12:01:00Z"),
    ];
    expect(ranks(articles)).toEqual(["b.example 1", "a.example 1", "c.example 3"]);
    expect(measureStory(articles, alone).firsts).toHaveLength(2);
  });

  it("takes a mere date for the whole day, not for midnight", () => {
    const articles = [
      timed("exact.example", "2020-06-10T12:00:00Z"),
      timed("day.example", "2020-06-10"),
      timed("next.example", "2020-06-11T00:00:00Z"),
      timed("before.example", "2020-06-09T23:59:00Z"),
    ];
    expect(ranks(articles)).toEqual([
      "before.example 1",
      "exact.example 2",
      "day.example 2",
      "next.example 4",
    ]);
    const [, , day] = rankOutlets(articles, alone);
    expect(day?.lag).toEqual({ least: 60, most: 24 * 3600 + 60 });
  });

  it("counts the lag from whichever of several may have been the first, and none for a sole first", () => {
    const open = rankOutlets(
      [
        timed("exact.example", "2020-06-11T23:00:00Z"),
        timed("day.example", "2020-06-11"),
        timed("late.example", "2020-06-12T00:30:00Z"),
      ],
      alone,
    );
    const late = open.find(({ domain }) => domain === "late.example");
    expect(late?.lag).toEqual({ least: 90 * 60, most: 24 * 3600 + 30 * 60 });
    expect(open[0]?.lag).toEqual({ least: 0, most: 23 * 3600 });
    const sole = rankOutlets(
      [timed("a.example", "2020-06-11"), timed("b.example", "2020-06-13")],
      alone,
    );
    expect(sole[0]?.lag).toEqual({ least: 0, most: 0 });
  });

  it("shares the rank of a text between those whose times do not tell who ran it first", () => {
    const both = () => "text";
    const [late, next] = [timed("c.example", "2020-06-12"), timed("d.example", "2020-06-13")];
    const [zz, aa] = [
      timed("zz.example", "2020-06-11"),
      timed("aa.example", "2020-06-11T23:59:00Z"),
    ];
    const isText = (url: string) => (/(?:zz|aa|c)\.example/.test(url) ? "text" : undefined);
    expect(ranks([zz, aa, late], both)).toEqual(["aa.example 1", "zz.example 1", "c.example -"]);
    expect(measureStory([zz, aa], both).firsts).toHaveLength(2);
    // Once: the next is the second report.
    expect(ranks([zz, aa, late, next], isText)).toContain("d.example 2");
  });

  it("counts a wire copy once, for the outlet that ran it first", () => {
    const wire = timed("wire.example", "2020-06-10T12:00:00Z");
    const copy = timed("copy.example", "2020-06-10T13:00:00Z");
    const own = timed("own.example", "2020-06-10T14:00:00Z");
    const ofWire = (url: string) => (url === own.canonicalUrl ? undefined : "w");
    expect(ranks([wire, copy, own], ofWire)).toEqual([
      "wire.example 1",
      "copy.example -",
      "own.example 2",
    ]);
    const [, second] = rankOutlets([wire, copy, own], ofWire);
    expect(second).toMatchObject({ copyOf: wire.canonicalUrl, lag: { least: 3600, most: 3600 } });
  });

  it("puts undated outlets last, without rank or lag", () => {
    const outlets = rankOutlets(
      [timed("a.example", null), timed("b.example", "2020-06-10")],
      alone,
    );
    expect(outlets.map(({ domain, rank, lag }) => [domain, rank, lag === null])).toEqual([
      ["b.example", 1, false],
      ["a.example", null, true],
    ]);
  });

  it("does not depend on the order of the articles, and always has a first", () => {
    const time = fc.integer({ min: 0, max: 4000 }).map((minute) => {
      const at = new Date(Date.UTC(2020, 5, 10) + minute * 60_000).toISOString();
      return minute % 3 === 0 ? at.slice(0, 10) : `${at.slice(0, 19)}Z`;
    });
    const article = fc
      .tuple(fc.integer({ min: 0, max: 6 }), time, fc.uuid())
      .map(([domain, at, name]) => timed(`d${domain}.example`, at, name));
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 12 }), (articles) => {
        const outlets = rankOutlets(articles, alone);
        expect(rankOutlets(articles.toReversed(), alone)).toEqual(outlets);
        expect(outlets[0]?.rank).toBe(1);
        const ranked = outlets.map(({ rank }) => rank ?? 0);
        expect(Math.max(...ranked)).toBeLessThanOrEqual(outlets.length);
      }),
    );
  });
});
