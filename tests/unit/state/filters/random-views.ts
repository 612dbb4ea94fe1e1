import fc from "fast-check";
import type { Article, Coverage } from "../../../../src/graph/coverage.ts";
import { type Filters, NO_FILTERS, NONE } from "../../../../src/state/filters/filters.ts";
import type { Window } from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const aTime = fc.integer({ min: 0, max: 240 });
const TYPES = ["article", "video", null];

const anArticle = fc.record({
  hour: fc.option(aTime),
  isDay: fc.boolean(),
  provider: fc.nat(3),
  topics: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  story: fc.option(fc.nat(1)),
  type: fc.constantFrom(...TYPES),
  published: fc.constantFrom(true, false, null),
  filed: fc.boolean(),
  quality: fc.option(fc.integer({ min: 0, max: 9 })),
});

/** Up to thirty articles that differ in every facet. */
export const aMixedCoverage: fc.Arbitrary<Coverage> = fc
  .array(anArticle, { maxLength: 30 })
  .map((articles) =>
    coverageOf(
      articles.map(({ hour, isDay, provider, topics, story, ...given }, index) => ({
        key: `a${index}`,
        at: hour === null ? null : isoOf(hour, isDay),
        provider: `p${provider}`,
        topics: topics.map((topic) => `t${topic}`),
        ...(story === null ? {} : { story: `s${story}` }),
        given: { ...given, category: given.type },
      })),
      [storyOf("s0"), storyOf("s1")],
    ),
  );

export const aWindow: fc.Arbitrary<Window> = fc
  .tuple(aTime, aTime)
  .map(([a, b]) => ({ from: Math.min(a, b) * HOUR, to: Math.max(a, b) * HOUR }));

const some = (...values: string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(values));

/** Mostly few choices, so that something passes; now and then a value that no article has. */
export const someFilters: fc.Arbitrary<Filters> = fc.record({
  topic: some("t0", "t1", "t2", NONE, "gone"),
  provider: some("p0", "p1", "p2", "p3"),
  story: some("s0", "s1", NONE),
  type: some("article", "video", NONE),
  category: some("article", NONE),
  published: some("yes", "no", NONE),
  filed: some("filed", "listed"),
  dated: some("dated", "undated"),
  quality: fc.option(
    fc
      .tuple(fc.nat(9), fc.nat(9))
      .map(([a, b]) => ({ least: Math.min(a, b), most: Math.max(a, b) })),
  ),
});

/** Some of the articles by chance, or all. */
export const someKept = fc.option(fc.func<[string], boolean>(fc.boolean()));

/** What an article is by the words of the filters, written out once more. */
export function valuesOf(article: Article): Readonly<Record<string, readonly string[]>> {
  const word = (known: boolean | null) => (known === null ? NONE : known ? "yes" : "no");
  return {
    topic: article.topics.length > 0 ? article.topics : [NONE],
    provider: [article.provider],
    story: [article.story ?? NONE],
    type: [article.type ?? NONE],
    category: [article.category ?? NONE],
    published: [word(article.published)],
    filed: [article.filed ? "filed" : "listed"],
    dated: [article.publishedAt === null ? "undated" : "dated"],
  };
}

/** Whether an article is in view, by asking each condition of it. */
export function isInView(
  article: Article,
  window: Window | null,
  filters: Filters = NO_FILTERS,
  keeps: ((key: string) => boolean) | null = null,
): boolean {
  const { time, precision, quality } = article;
  const end = (time ?? 0) + (precision === "day" ? DAY - 1 : 0);
  if (window !== null && (time === null || time > window.to || end < window.from)) return false;
  if (keeps !== null && !keeps(article.key)) return false;
  const range = filters.quality;
  if (range && (quality === null || quality < range.least || quality > range.most)) return false;
  const values = valuesOf(article);
  return Object.entries(filters).every(
    ([facet, chosen]) =>
      !Array.isArray(chosen) ||
      chosen.length === 0 ||
      values[facet]?.some((value) => chosen.includes(value)) === true,
  );
}

function isoOf(hour: number, isDay: boolean): string {
  const text = new Date(hour * HOUR).toISOString();
  return isDay ? text.slice(0, 10) : text.replace(".000", "");
}
