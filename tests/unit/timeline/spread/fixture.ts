import { measureStory } from "../../../../src/corpus/firsts/story-figures.ts";
import type { Story } from "../../../../src/graph/contract.ts";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../../state/coverage-fixture.ts";

export const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${(i + 16).toString(16).repeat(3)}`]),
) as Palette;

/** A report of a story: when, by whom, of which text. */
export interface FixtureReport {
  readonly key: string;
  readonly at: string | null;
  readonly provider: string;
  readonly wire?: string;
  readonly story?: string;
}

/** A story of these reports, measured as a build measures it. */
export function measuredStory(key: string, reports: readonly FixtureReport[]): Story {
  const wires = new Map(reports.map(({ key: article, wire }) => [article, wire]));
  const figures = measureStory(
    reports.map(({ key: article, at, provider }) => ({
      canonicalUrl: article,
      domain: provider,
      publishedAt: at === null ? null : timeOf(at),
      topics: [],
    })),
    (url) => wires.get(url),
  );
  return storyOf(key, {
    label: `The ${key}`,
    articles: reports.length,
    providers: figures.outlets.length,
    firsts: [...figures.firsts],
    last: figures.last,
    outlets: figures.outlets.map(({ domain, ...outlet }) => ({ provider: domain, ...outlet })),
  });
}

/** A coverage of these reports and of their stories. */
export function storiesOf(reports: readonly FixtureReport[]): Coverage {
  const keys = [...new Set(reports.map(({ story = "s" }) => story))];
  const stories = keys.map((key) =>
    measuredStory(
      key,
      reports.filter(({ story = "s" }) => story === key),
    ),
  );
  const articles = reports.map(
    ({ key, at, provider, wire = null, story = "s" }): FixtureArticle => ({
      key,
      at,
      provider,
      story,
      given: { wire },
    }),
  );
  return coverageOf(articles, stories);
}

function timeOf(at: string) {
  return at.includes("T")
    ? { at, precision: "minute" as const }
    : { at: `${at}T00:00:00Z`, precision: "day" as const };
}

/** Six outlets: one first, a wire copy of it, one to the day, one at 6 h with a later article, one undated, one at 10 h. */
export const SIX: readonly FixtureReport[] = [
  { key: "a", at: "2020-06-10T12:00:00Z", provider: "Ada", wire: "a" },
  { key: "b", at: "2020-06-10T14:00:00Z", provider: "Bob", wire: "a" },
  { key: "c", at: "2020-06-11", provider: "Cyd" },
  { key: "d", at: "2020-06-10T18:00:00Z", provider: "Dot" },
  { key: "d2", at: "2020-06-12T18:00:00Z", provider: "Dot" },
  { key: "e", at: null, provider: "Eve" },
  { key: "f", at: "2020-06-10T22:00:00Z", provider: "Fay" },
];

export function stateOf(reports: readonly FixtureReport[]): State {
  return createState(storiesOf(reports), palette);
}
