import type { Story } from "../../../../src/graph/contract.ts";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { coverageOf, type FixtureArticle } from "../../state/coverage-fixture.ts";
import { measuredStory } from "../spread/fixture.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The night of Sunday 1 November 2020, in which New York had the hour from one to two twice. */
export const DST_NIGHT = Date.UTC(2020, 10, 1, 4);

const isoOf = (time: number) => new Date(time).toISOString().replace(".000Z", "Z");

/**
 * All that is hard on a timeline, the same each time: a burst of sixty articles within minutes, ties
 * to the minute, a night on which clocks are put back, date-only articles, undated ones, an outlet
 * with hundreds of articles beside many with one, and a single article of 2031.
 */
export function hardCorpus({ outlier = true } = {}): Coverage {
  const articles = [
    ...burst(),
    ...ties(),
    ...night(),
    ...dateOnly(),
    ...busyOutlet(),
    ...undated(),
    ...(outlier ? [{ key: "late", at: "2031-05-04T12:00:00Z", provider: "The Late News" }] : []),
  ];
  return coverageOf(articles, STORIES);
}

const STORIES: readonly Story[] = [
  measuredStory("s-burst", reportsOf(burst())),
  measuredStory("s-night", reportsOf(night())),
];

function reportsOf(articles: readonly FixtureArticle[]) {
  return articles.map(({ key, at, provider, given }) => {
    const wire = given?.wire ?? null;
    return { key, at, provider, ...(wire === null ? {} : { wire }) };
  });
}

/** Sixty articles of twenty outlets within an hour, most of them in its first ten minutes. */
function burst(): FixtureArticle[] {
  return Array.from({ length: 60 }, (_, index) => ({
    key: `burst-${index}`,
    at: isoOf(DST_NIGHT - 30 * HOUR + Math.round(index ** 1.2 / 2) * MINUTE),
    provider: `Outlet ${index % 20}`,
    topics: [index % 3 === 0 ? "Politics" : "Elections"],
    story: "s-burst",
    given: { filed: index % 4 === 0, wire: index % 7 === 1 ? "burst-1" : null },
  }));
}

/** Ten articles in one minute. */
function ties(): FixtureArticle[] {
  return Array.from({ length: 10 }, (_, index) => ({
    key: `tie-${index}`,
    at: isoOf(DST_NIGHT - 6 * HOUR),
    provider: index < 5 ? "The Daily Tie" : `Outlet ${index}`,
    topics: ["Elections"],
  }));
}

/** One each half hour of the night, some of them at clock times that come twice in New York. */
function night(): FixtureArticle[] {
  return Array.from({ length: 12 }, (_, index) => ({
    key: `night-${index}`,
    at: isoOf(DST_NIGHT + index * 30 * MINUTE),
    provider: index % 2 === 0 ? "The Night Owl" : "Kolkata Morning",
    topics: ["Politics"],
    story: "s-night",
    lists: index > 0 ? ["night-0"] : [],
  }));
}

function dateOnly(): FixtureArticle[] {
  const days = ["2020-10-30", "2020-10-31", "2020-10-31", "2020-11-02"];
  return days.map((day, index) => ({ key: `day-${index}`, at: day, provider: "The Almanac" }));
}

/** Three hundred articles in four days, more in the afternoon. */
function busyOutlet(): FixtureArticle[] {
  return Array.from({ length: 300 }, (_, index) => ({
    key: `busy-${index}`,
    at: isoOf(
      DST_NIGHT - 48 * HOUR + Math.floor(index / 75) * 24 * HOUR + ((index * 37) % 720) * MINUTE,
    ),
    provider: "The Wire Desk",
    topics: index % 5 === 0 ? ["Politics"] : [],
    given: { filed: false },
  }));
}

function undated(): FixtureArticle[] {
  return ["gone", "lost"].map((key) => ({ key, at: null, provider: "The Almanac" }));
}
