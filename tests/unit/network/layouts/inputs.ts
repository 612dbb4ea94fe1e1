import fc from "fast-check";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import type { Point } from "../../../../src/network/camera/camera-maths.ts";
import type { LayoutInput } from "../../../../src/network/layouts/layouts.ts";
import { NETWORKS, ROWS } from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../../state/coverage-fixture.ts";

/** A landscape frame as the prebuild makes them, and marks of which some dozens have room in it. */
export function inputOf(coverage: Coverage, given: Partial<LayoutInput> = {}): LayoutInput {
  return {
    coverage,
    network: "articles",
    frame: { x: [0, 1], y: [0.2, 0.8] },
    rows: "provider",
    size: (key) => (coverage.topics.has(key) ? 9 : coverage.providers.has(key) ? 4 : 6),
    unit: 1 / 500,
    ...given,
  };
}

/** A coverage of these articles and of the stories that they name, the largest first. */
export function withStories(articles: readonly FixtureArticle[]): Coverage {
  const members = new Map<string, FixtureArticle[]>();
  for (const article of articles) {
    if (article.story === undefined) continue;
    members.set(article.story, [...(members.get(article.story) ?? []), article]);
  }
  const stories = [...members].map(([key, own]) =>
    storyOf(key, { articles: own.length, topics: [...new Set(own[0]?.topics)] }),
  );
  return coverageOf(
    articles,
    stories.toSorted((a, b) => b.articles - a.articles),
  );
}

/** The keys of the nodes of a network. */
export function nodesOf({ coverage, network }: LayoutInput): string[] {
  const { articles, providers, topics, stories } = coverage;
  if (network === "articles") return [...articles.keys(), ...providers.keys(), ...topics.keys()];
  return network === "providers" ? [...providers.keys()] : [...stories.keys(), ...topics.keys()];
}

export function placeIn(places: ReadonlyMap<string, Point>, key: string): Point {
  const place = places.get(key);
  if (place === undefined) throw new Error(`${key} has no place`);
  return place;
}

const START = Date.UTC(2020, 5, 1);

const anArticle = fc.record({
  hour: fc.nat(20 * 24),
  known: fc.constantFrom("minute", "minute", "day", "never"),
  provider: fc.constantFrom("P", "Q", "R", "S", "T", "U"),
  story: fc.constantFrom("x", "y", "z", undefined),
  topics: fc.subarray(["law", "sport", "trade"]),
});

/** Whether all articles are as they come, or all undated, of one time, or in no story. */
const aBent = fc.constantFrom("any", "any", "any", "undated", "one time", "no story");

/** From no article at all to some dozens, dated to the minute or the day or not, in stories or in none. */
export const someCoverage: fc.Arbitrary<Coverage> = fc
  .tuple(fc.array(anArticle, { maxLength: 40 }), aBent)
  .map(([articles, bent]) =>
    withStories(
      articles.map(({ hour, known, provider, story, topics }, index) => ({
        key: `a${index}`,
        provider,
        topics,
        at: bent === "undated" ? null : timeText(bent === "one time" ? 0 : hour, known),
        ...(story === undefined || bent === "no story" ? {} : { story }),
      })),
    ),
  );

/** A layout's input on any network, from a point-like frame to a wide one, with marks small and large. */
export const someInput: fc.Arbitrary<LayoutInput> = fc
  .record({
    coverage: someCoverage,
    network: fc.constantFrom(...NETWORKS),
    rows: fc.constantFrom(...ROWS),
    width: fc.double({ min: 0.5, max: 1, noNaN: true }),
    unit: fc.constantFrom(0, 1 / 2000, 1 / 500, 1 / 50, 1),
  })
  .map(({ coverage, network, rows, width, unit }) =>
    inputOf(coverage, {
      network,
      rows,
      unit,
      frame: { x: [0, 1], y: [0.5 - width / 2, 0.5 + width / 2] },
    }),
  );

function timeText(hour: number, known: string): string | null {
  if (known === "never") return null;
  const iso = new Date(START + hour * 3_600_000).toISOString().replace(".000", "");
  return known === "day" ? iso.slice(0, 10) : iso;
}
