import { describe, expect, it } from "vitest";
import type { Provider } from "../../../../src/graph/coverage.ts";
import { storiesOf } from "../../../../src/panels/details/provider-stories.ts";
import {
  blindSpotInWords,
  recordSentences,
} from "../../../../src/panels/details/provider-words.ts";
import { providerAttributes } from "../../attributes.ts";
import { storySample, withSpaces } from "./story-sample.ts";

const providerOf = (given: Partial<Provider>): Provider => ({
  ...providerAttributes("A"),
  key: "p-A",
  articles: [],
  ...given,
});

/** @param placed in how many of the covered stories it has a place: in all, unless a test says so. */
function said(given: Partial<Provider>, placed = given.covered ?? 0): string | null {
  const words = recordSentences(providerOf(given), placed);
  return words && withSpaces(words);
}

const HOURS = 8040;
const all = "that at least two outlets covered.";

describe("recordSentences", () => {
  it("says how often it was first, how late else, and where none of its articles is", () => {
    expect(said({ firsts: 3, tied: 1, covered: 12, missed: 58, medianLag: HOURS })).toBe(
      `First 3 times (once tied) in the 12 shared stories it covered; its own reports come a median 2 h 14 min after the first. None of its articles was placed in 58 of the 70 stories ${all}`,
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
    expect(said({ missed: 1 })).toBe(`None of its articles was placed in the one story ${all}`);
    expect(said({ missed: 1200 })).toBe(
      `None of its articles was placed in the 1,200 stories ${all}`,
    );
  });

  it("says never only of the stories in which it has a place", () => {
    const unknown =
      "Whether it was ever first is unknown: it has no dated report of its own in the ";
    expect(said({ covered: 1 }, 0)).toContain(`${unknown}one shared story it covered. `);
    expect(said({ covered: 5 }, 0)).toContain(`${unknown}5 shared stories it covered. `);
    expect(said({ covered: 5, medianLag: HOURS }, 3)).toContain(
      "Never first in 3 of the 5 shared stories it covered, unknown in the rest, where it has no dated report of its own; its own reports come",
    );
    expect(said({ covered: 5, firsts: 1 }, 3)).toContain("First once in the 5 shared stories");
  });

  it("says nothing without shared stories", () => {
    expect(said({})).toBeNull();
  });
});

describe("blindSpotInWords", () => {
  it("says how many of how many", () => {
    expect(blindSpotInWords({ topic: "t", covered: 1, missed: 31 })).toBe("placed in 1 of 32");
    expect(blindSpotInWords({ topic: "t", covered: 0, missed: 1200 })).toBe(
      "placed in none of 1,200",
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
    { key: "B-6", at: at(10), story: "s-undated" },
    { key: "A-6", story: "s-undated" },
  ]);

  it("finds the shared stories behind the figures", () => {
    const { first, placed, covered, missed } = storiesOf("p-A", coverage);
    const keys = (stories: typeof first) => stories.map(({ key }) => key);
    expect(keys(first)).toEqual(["s-first"]);
    expect(keys(placed)).toEqual(["s-first", "s-later"]);
    expect(keys(covered)).toEqual(["s-first", "s-later", "s-undated"]);
    expect(keys(missed)).toEqual(["s-missed"]);
  });
});
