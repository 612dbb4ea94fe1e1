import { describe, expect, it } from "vitest";
import { readSpread } from "../../../../src/state/spread/report.ts";
import { SIX, storiesOf } from "../../timeline/spread/fixture.ts";

const HOUR = 3600;
const coverage = storiesOf(SIX);
const story = coverage.stories.get("s")!;

const read = (shows: Parameters<typeof readSpread>[2] = null) => readSpread(story, coverage, shows);
const keysOf = ({ reports }: ReturnType<typeof read>) => reports.map(({ article }) => article.key);

describe("readSpread", () => {
  it("has a report for each outlet with a time, in the order in which they had come for certain", () => {
    expect(keysOf(read())).toEqual(["a", "b", "d", "f", "c"]);
    expect(read().undated).toBe(1);
  });

  it("gives a lag that is known to the day two ends", () => {
    const day = read().reports.at(-1)!;
    expect(day.lag).toEqual({ least: 12 * HOUR, most: 36 * HOUR });
  });

  it("tells wire copies from own reporting, the first to run the text among that", () => {
    expect(
      read()
        .reports.filter(({ copyOf }) => copyOf !== null)
        .map(({ article }) => article.key),
    ).toEqual(["b"]);
  });

  it("counts lags from the first report in the corpus, though a filter hides it", () => {
    const spread = read(({ key }) => key !== "a");
    expect(keysOf(spread)).toEqual(["b", "d", "f", "c"]);
    expect(spread.reports[0]!.lag).toEqual({ least: 2 * HOUR, most: 2 * HOUR });
    expect(spread.reports[0]!.copyOf).toBe("a");
    expect(spread.zero).toBe(Date.UTC(2020, 5, 10, 12));
  });

  it("puts an outlet whose first report is hidden where the earliest shown one is", () => {
    const spread = read(({ key }) => key !== "d");
    expect(keysOf(spread)).toEqual(["a", "b", "f", "c", "d2"]);
    expect(spread.reports.at(-1)!.lag.most).toBe(54 * HOUR);
  });
});
