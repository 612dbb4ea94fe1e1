import { describe, expect, it } from "vitest";
import { storySentence } from "../../../../src/panels/details/story-sentence.ts";
import { type SampleArticle, storySample, withSpaces } from "./story-sample.ts";

const at = (clock: string, day = 10) => `2020-06-${day}T${clock}:00Z`;

function said(articles: readonly SampleArticle[], zone = "UTC"): string {
  const coverage = storySample(articles);
  const [story] = coverage.stories.values();
  return withSpaces(storySentence(story!, coverage, zone));
}

const race: SampleArticle[] = [
  { key: "A", at: at("20:00") },
  { key: "B", at: at("20:40") },
  { key: "C", at: at("22:00") },
  { key: "A-2", at: at("01:00", 12) },
];

describe("storySentence", () => {
  it("says how many by whom, when and how fast", () => {
    expect(said(race)).toBe(
      "4 articles by 3 outlets, Wed 10 June 2020, 20:00 to Fri 12 June 2020, 01:00 UTC; half of the articles within 40 min of the first.",
    );
    expect(said(race, "America/New_York")).toContain(
      "Wed 10 June 2020, 16:00 to Thu 11 June 2020, 21:00 New York",
    );
  });

  it("says a day once, and makes no pace of two", () => {
    expect(said(race.slice(0, 2))).toBe(
      "2 articles by 2 outlets, Wed 10 June 2020, 20:00 to 20:40 UTC.",
    );
    expect(said(["A", "B"].map((key) => ({ key, at: at("20:00") })))).toBe(
      "2 articles by 2 outlets, Wed 10 June 2020, 20:00 UTC.",
    );
  });

  it("tells the copies and the undated apart", () => {
    const copies = [{ key: "D", at: at("23:00"), copy: { of: "A" } }, { key: "E" }];
    const words = said([...race, ...copies]);
    expect(words).toContain("; half of the dated articles within 2 h of the first. ");
    expect(words).toContain("1 outlet ran a wire copy only. 1 is undated.");
  });

  it("says which copies a headline alone tells", () => {
    const copy = (key: string, by?: "headline") => ({
      key,
      at: at("23:00"),
      copy: { of: "A", ...(by ? { by } : {}) },
    });
    const words = said([...race, copy("D"), copy("E", "headline"), copy("F", "headline")]);
    expect(words).toContain(
      "1 outlet ran a wire copy only. 2 outlets count as wire copies by headline alone.",
    );
    expect(said([...race, copy("D", "headline")])).toContain(
      "first. 1 outlet counts as a wire copy by headline alone.",
    );
  });

  it("says a span within one day as that day", () => {
    const day = [
      { key: "A", at: "2020-06-10" },
      { key: "B", at: at("18:20") },
    ];
    expect(said(day)).toBe("2 articles by 2 outlets, Wed 10 June 2020.");
  });

  it("invents no hours where only days are known", () => {
    const days = [10, 10, 11, 12].map((day, place) => ({
      key: `A-${place}`,
      at: `2020-06-${day}`,
    }));
    expect(said(days, "America/New_York")).toBe(
      "4 articles by 1 outlet, Wed 10 June 2020 to Fri 12 June 2020; half of the articles by Wed 10 June 2020 (UTC).",
    );
  });

  it("speaks of no time when nothing is dated", () => {
    expect(said([{ key: "A" }, { key: "B" }])).toBe("2 articles by 2 outlets. 2 are undated.");
  });
});
