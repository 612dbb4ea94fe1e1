import { describe, expect, it } from "vitest";
import type { Provider } from "../../../../src/graph/coverage.ts";
import { storiesOf } from "../../../../src/panels/details/provider-stories.ts";
import {
  blindSpotInWords,
  recordSentences,
} from "../../../../src/panels/details/provider-words.ts";
import { providerAttributes } from "../../attributes.ts";
import { storySample, withSpaces } from "./story-sample.ts";

function said(given: Partial<Provider>): string | null {
  const words = recordSentences({ ...providerAttributes("A"), key: "p-A", articles: [], ...given });
  return words && withSpaces(words);
}

const HOURS = 8040;
const all = "that at least two outlets covered.";

describe("recordSentences", () => {
  it("says how often it was first, how late else, and what it has nothing on", () => {
    expect(said({ firsts: 3, tied: 1, covered: 12, missed: 58, medianLag: HOURS })).toBe(
      `First 3 times (once tied) in the 12 shared stories it covered; its own reports come a median 2 h 14 min after the first. It has nothing on 58 of the 70 stories ${all}`,
    );
  });

  it("counts once, twice, never and always", () => {
    const of = (firsts: number, tied: number) => said({ firsts, tied, covered: 5 });
    expect(of(0, 0)).toContain("Never first in the 5");
    expect(of(1, 0)).toContain("First once in");
    expect(of(1, 1)).toContain("First once (tied) in");
    expect(of(2, 0)).toContain("First twice in");
    expect(of(4, 2)).toContain("First 4 times (twice tied) in");
    expect(of(4, 4)).toContain("First 4 times (always tied) in");
  });

  it("names a median only where it says something", () => {
    expect(said({ firsts: 2, covered: 2, medianLag: 0 })).toBe(
      `First twice in the 2 shared stories it covered. It covered all of the 2 stories ${all}`,
    );
    expect(said({ firsts: 2, covered: 3, medianLag: 0 })).toContain(
      "; at least half of its own reports were first.",
    );
    expect(said({ covered: 3 })).toContain("Never first in the 3 shared stories it covered. ");
  });

  it("speaks of one story in the singular", () => {
    expect(said({ covered: 1, medianLag: 60 })).toBe(
      `Never first in the one shared story it covered; its own reports come a median 1 min after the first. It covered the one story ${all}`,
    );
    expect(said({ missed: 1 })).toBe(`It has nothing on the one story ${all}`);
    expect(said({ missed: 1200 })).toBe(`It has nothing on the 1,200 stories ${all}`);
  });

  it("says nothing without shared stories", () => {
    expect(said({})).toBeNull();
  });
});

describe("blindSpotInWords", () => {
  it("says how many of how many", () => {
    expect(blindSpotInWords({ topic: "t", covered: 1, missed: 31 })).toBe("covered 1 of 32");
    expect(blindSpotInWords({ topic: "t", covered: 0, missed: 1200 })).toBe(
      "covered none of 1,200",
    );
  });
});

describe("storiesOf", () => {
  const at = (hour: number) => `2020-06-10T${hour}:00:00Z`;
  const coverage = storySample([
    { key: "A-1", at: at(10), story: "s-first" },
    { key: "B-1", at: at(11), story: "s-first" },
    { key: "B-2", at: at(10), story: "s-later" },
    { key: "A-2", at: at(11), story: "s-later" },
    { key: "B-3", at: at(10), story: "s-missed" },
    { key: "C-3", at: at(11), story: "s-missed" },
    { key: "A-4", at: at(10), story: "s-alone" },
    { key: "A-5", at: at(11), story: "s-alone" },
  ]);

  it("finds the shared stories behind the figures", () => {
    const { first, covered, missed } = storiesOf("p-A", coverage);
    const keys = (stories: typeof first) => stories.map(({ key }) => key);
    expect(keys(first)).toEqual(["s-first"]);
    expect(keys(covered)).toEqual(["s-first", "s-later"]);
    expect(keys(missed)).toEqual(["s-missed"]);
  });
});
