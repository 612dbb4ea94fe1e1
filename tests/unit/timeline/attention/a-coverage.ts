import fc from "fast-check";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf, type FixtureArticle } from "../../state/coverage-fixture.ts";

/** Every token another colour. */
export const palette = Object.fromEntries(
  PALETTE_TOKENS.map((token, i) => [token, `#${(i + 16).toString(16).repeat(3)}`]),
) as Palette;

const MINUTE = 60_000;

/** The nights on which clocks are changed in New York, and a month in Kolkata, where they never are. */
const STARTS = [Date.UTC(2020, 2, 7), Date.UTC(2020, 9, 31), Date.UTC(2020, 5, 1)];

/** Up to thirty articles of eight providers, stories and topics: known to the minute, the day, or undated. */
export const aCoverage: fc.Arbitrary<Coverage> = fc
  .record({
    start: fc.constantFrom(...STARTS),
    articles: fc.array(
      fc.record({
        quarter: fc.nat(4 * 24 * 3),
        provider: fc.constantFrom("P", "Q", "R", "S", "T", "U", "V", "W"),
        story: fc.constantFrom(null, "s1", "s2", "s3", "s4", "s5", "s6", "s7"),
        topics: fc.uniqueArray(fc.constantFrom("t1", "t2", "t3", "t4", "t5", "t6", "t7")),
        known: fc.constantFrom("minute", "minute", "day", "never"),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  })
  .map(({ start, articles }) =>
    coverageOf(
      articles.map(({ quarter, provider, story, topics, known }, index): FixtureArticle => ({
        key: `a${index}`,
        at: atOf(start + quarter * 15 * MINUTE, known),
        provider,
        topics,
        ...(story === null ? {} : { story }),
      })),
      [...new Set(articles.map(({ story }) => story))].flatMap((story) =>
        story === null ? [] : [storyOf(story)],
      ),
    ),
  );

function atOf(time: number, known: string): string | null {
  if (known === "never") return null;
  const iso = new Date(time).toISOString().replace(".000", "");
  return known === "day" ? iso.slice(0, 10) : iso;
}

export const ZONES = ["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"] as const;
