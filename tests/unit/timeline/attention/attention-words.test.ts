import { describe, expect, it } from "vitest";
import { createState } from "../../../../src/state/state.ts";
import type { View } from "../../../../src/state/view/view.ts";
import {
  amountWords,
  articlesWords,
  attentionWords,
  binWords,
  layerWords,
} from "../../../../src/timeline/attention/attention-words.ts";
import { unitFor } from "../../../../src/timeline/attention/bin-units.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { palette } from "./a-coverage.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const plain = coverageOf([
  { key: "a", at: "2020-06-01T00:00:00Z", provider: "P", topics: ["t"] },
  { key: "b", at: "2020-06-11T00:00:00Z", provider: "P", topics: ["t"] },
]);
const odd = coverageOf([
  { key: "a", at: "2020-06-01T00:00:00Z", provider: "P", topics: ["t", "u"] },
  { key: "b", at: "2020-06-11", provider: "P" },
]);
const DEFAULT = { by: "story", bins: "auto", how: "stacked", perOutput: false } as const;

function words(attention: Partial<View["attention"]>, coverage = plain, width = 1000): string {
  const state = createState(coverage, palette);
  state.attention.value = { ...DEFAULT, ...attention };
  return attentionWords(state, { width, em: 13 });
}

describe("attentionWords", () => {
  it("says what is counted, in which bins, by what", () => {
    expect(words({})).toBe("Articles a day, by story");
    expect(words({ bins: "week", how: "share", by: "provider" })).toBe(
      "Share of articles a week, by provider",
    );
    expect(words({ how: "overlaid" })).toBe("Articles a day, by story, the largest alone");
  });

  it("says how an article counts where that isn't as one", () => {
    expect(words({ perOutput: true })).toBe(
      "Articles a day, by story, each article as a share of its outlet’s output",
    );
    expect(words({ by: "topic" }, odd)).toBe(
      "Articles a day, by topic, an article on several topics counts in each",
    );
    expect(words({ by: "topic" })).toBe("Articles a day, by topic");
    expect(words({ bins: "hour" }, odd)).toBe(
      "Articles an hour, by story, those known by date alone over all of their day",
    );
  });

  it("says that bins are wider than was chosen", () => {
    expect(words({ bins: "hour" }, plain, 300)).toBe(
      "Articles a day, by story, as hours would be too narrow here",
    );
  });
});

describe("binWords", () => {
  const said = (bins: View["attention"]["bins"], from: string, length: number, zone = "UTC") => {
    const { unit } = unitFor(bins, length, { width: 100, em: 10 });
    const start = Date.parse(from);
    return binWords({ from: start, to: start + length }, unit, zone, null);
  };

  it("names the zone, and what kind of time a bin is", () => {
    expect(said("day", "2020-06-11T04:00Z", DAY, "America/New_York")).toBe(
      "Thu 11 June 2020, New York",
    );
    expect(said("week", "2020-06-08T00:00Z", 7 * DAY)).toBe("8 to 14 June 2020, UTC");
    expect(said("month", "2020-06-01T00:00Z", 30 * DAY)).toBe("June 2020, UTC");
    expect(said("year", "2020-01-01T00:00Z", 366 * DAY)).toBe("2020, UTC");
    expect(said("hour", "2020-06-11T23:00Z", HOUR)).toBe("Thu 11 June 2020, 23:00 to 00:00, UTC");
  });

  it("tells the two hours apart that have one name", () => {
    const zone = "America/New_York";
    expect(said("hour", "2020-11-01T05:00Z", HOUR, zone)).toBe(
      "Sun 1 November 2020, 01:00 to 02:00, New York",
    );
    expect(said("hour", "2020-11-01T06:00Z", HOUR, zone)).toBe(
      "Sun 1 November 2020, 01:00 to 02:00 for the second time, New York",
    );
  });
});

it("writes amounts as what they are", () => {
  expect(amountWords(9, 14, DEFAULT)).toBe("9");
  expect(amountWords(9.26, 14, DEFAULT)).toBe("9.3");
  expect(amountWords(9, 18, { ...DEFAULT, how: "share" })).toBe("50%");
  expect(amountWords(1 / 30, 1, { ...DEFAULT, perOutput: true })).toBe("0.033");
});

it("names layers so that they follow an amount", () => {
  const layer = { key: "k", label: "The ban", colour: null, hatch: null };
  expect(layerWords(layer, "story")).toBe("of “The ban”");
  expect(layerWords(layer, "topic")).toBe("on The ban");
  expect(layerWords({ ...layer, key: null }, "provider")).toBe("by other outlets");
});

it("tells articles known by date alone from the others, where bins are shorter than a day", () => {
  const { unit: hour } = unitFor("hour", HOUR, { width: 100, em: 10 });
  const { unit: day } = unitFor("day", HOUR, { width: 100, em: 10 });
  expect(articlesWords(odd.dated, hour)).toBe("1 article and 1 known by date alone");
  expect(articlesWords(odd.dated.slice(1), hour)).toBe("1 article known by date alone");
  expect(articlesWords(odd.dated, day)).toBe("2 articles");
});
