import fc from "fast-check";
import type { Coverage } from "../../../src/graph/coverage.ts";
import { coverageOf } from "../state/coverage-fixture.ts";

const minute = 60_000;
const start = Date.UTC(2020, 5, 1);

/** Whole minutes within twenty days of June 2020, so that many times coincide or lie on an edge. */
const aTime = fc.nat(20 * 24).map((hour) => start + hour * 60 * minute);

export const aWindow = fc
  .tuple(aTime, aTime)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Up to forty articles of five providers: known to the minute, known to the day, or undated. */
export const aCoverage: fc.Arbitrary<Coverage> = fc
  .array(
    fc.record({
      time: aTime,
      provider: fc.constantFrom("P", "Q", "R", "S", "T"),
      known: fc.constantFrom("minute", "minute", "day", "never"),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((articles) =>
    coverageOf(
      articles.map(({ time, provider, known }, index) => ({
        key: `a${index}`,
        provider,
        at: known === "never" ? null : isoOf(time, known),
      })),
    ),
  );

function isoOf(time: number, known: string): string {
  const iso = new Date(time).toISOString().replace(".000", "");
  return known === "day" ? iso.slice(0, 10) : iso;
}
