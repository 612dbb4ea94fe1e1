import { bench, describe } from "vitest";
import { Presence } from "../../src/state/presence/presence.ts";
import { coverageOf } from "../unit/state/coverage-fixture.ts";

/**
 * A step of the window over n articles, beside the bare baseline: a scan of all their times. The
 * step should cost the same whatever n is; the scan grows with it. Run with `npx vitest bench`.
 */
const HOUR = 3_600_000;

for (const size of [1_000, 10_000, 100_000]) {
  describe(`a window step that moves 10 of ${size} articles`, () => {
    const coverage = coverageOf(
      Array.from({ length: size }, (_, index) => ({
        key: `a${index}`,
        at: new Date(index * HOUR).toISOString().replace(".000", ""),
        provider: `p${index % 500}`,
        topics: [`t${index % 7}`],
      })),
    );
    const presence = new Presence(coverage);
    let step = 0;
    const next = () => {
      step = (step + 10) % (size / 2);
      return { from: step * HOUR, to: (step + size / 2) * HOUR };
    };

    bench("Presence.move", () => {
      presence.move(next());
    });

    bench("bare: a scan of all times", () => {
      const { from, to } = next();
      let inside = 0;
      for (const { time } of coverage.dated) if (time >= from && time <= to) inside += 1;
      if (inside === 0) throw new Error("the scan found nothing");
    });
  });
}
