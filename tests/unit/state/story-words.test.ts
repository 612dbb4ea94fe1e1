import { describe, expect, it } from "vitest";
import { ordinal, placeWords, plainWords, type Words } from "../../../src/state/story-words.ts";
import { type SampleArticle, storySample, withSpaces } from "../panels/details/story-sample.ts";

const at = (clock: string, day = 10) => `2020-06-${day}T${clock}:00Z`;

/** What is said of an article among these, as text. */
function said(articles: readonly SampleArticle[], key: string): string | null {
  const words = wordsOf(articles, key);
  return words && withSpaces(plainWords(words));
}

function wordsOf(articles: readonly SampleArticle[], key: string): Words | null {
  const coverage = storySample(articles);
  return placeWords(coverage.articles.get(key)!, coverage);
}

const race: SampleArticle[] = [
  { key: "WSJ", at: at("20:00") },
  { key: "CNBC", at: at("20:40") },
  { key: "VICE", at: at("22:14") },
  { key: "Globe", at: at("22:14") },
  { key: "Mic", at: at("02:00", 12) },
  { key: "CNBC-2", at: at("23:00") },
  { key: "WSJ-2", at: at("23:30") },
  { key: "PBS", at: at("23:03"), copy: { of: "Globe", similarity: 0.9 } },
  { key: "PBS-2", at: at("23:33") },
  { key: "Star" },
  { key: "CNBC-3" },
];

describe("placeWords", () => {
  it("counts the outlets that have a rank", () => {
    const few = race.slice(0, 5);
    expect(said(few, "WSJ")).toBe("First of 5 outlets in this corpus");
    expect(said(few, "CNBC")).toBe("2nd of 5 outlets, 40 min after the first in this corpus");
    expect(said(few, "Mic")).toBe("5th of 5 outlets, 1 d 6 h after the first in this corpus");
  });

  it("says which outlets it counts where others ran a copy or are undated", () => {
    const copied = [...race.slice(0, 5), { key: "PBS", at: at("23:03"), copy: { of: "Globe" } }];
    expect(said(copied, "WSJ")).toBe(
      "First of 5 outlets with a report of their own in this corpus",
    );
    expect(said(copied, "CNBC")).toBe(
      "2nd of 5 outlets with a report of their own, 40 min after the first in this corpus",
    );
    expect(said(race, "WSJ")).toBe(
      "First of 5 outlets with a dated report of their own in this corpus",
    );
    const tied = [{ key: "A", at: at("20:00") }, { key: "B", at: at("20:00") }, { key: "C" }];
    expect(said(tied, "A")).toBe(
      "Among the first of 2 outlets with a dated report of their own in this corpus, with B (same minute)",
    );
  });

  it("keeps ties as ties", () => {
    const few = race.slice(0, 5);
    const joint = "Joint 3rd of 5 outlets, 2 h 14 min after the first in this corpus";
    expect(said(few, "VICE")).toBe(joint);
    expect(said(few, "Globe")).toBe(joint);
    const tied = [
      { key: "A", at: at("20:00") },
      { key: "B", at: at("20:00") },
      { key: "C", at: at("21:00") },
    ];
    expect(said(tied, "A")).toBe(
      "Among the first of 3 outlets in this corpus, with B (same minute)",
    );
  });

  it("names three at most that are tied with it", () => {
    const tied = ["A", "B", "C", "D"].map((key) => ({ key, at: at("20:00") }));
    expect(said(tied, "A")).toContain("with B, C and D (same minute)");
    const more = [...tied, { key: "E", at: at("20:00") }];
    expect(said(more, "A")).toContain("with B, C and 2 others (same minute)");
  });

  it("says what a date without a time leaves open", () => {
    const days = [
      { key: "A", at: "2020-06-10" },
      { key: "B", at: "2020-06-10" },
      { key: "C", at: "2020-06-12" },
      { key: "D", at: at("23:00", 12) },
    ];
    expect(said(days, "A")).toBe("Among the first of 4 outlets in this corpus, with B (same day)");
    expect(said(days, "C")).toBe(
      "Joint 3rd of 4 outlets, between 1 d and 3 d after the first in this corpus",
    );
    const mixed = [
      { key: "A", at: "2020-06-10" },
      { key: "B", at: at("02:00") },
      { key: "C", at: at("20:00") },
    ];
    expect(said(mixed, "B")).toBe(
      "Among the first of 3 outlets in this corpus, with A, as far as the times are known",
    );
    expect(said(mixed, "C")).toBe(
      "2nd of 3 outlets, between 18 h and 20 h after the first in this corpus",
    );
    const lone = [
      { key: "A", at: "2020-06-10" },
      { key: "B", at: "2020-06-12" },
    ];
    expect(said(lone, "B")).toBe(
      "2nd of 2 outlets, between 1 d and 3 d after the first in this corpus",
    );
  });

  it("counts a wire copy once, and says whose text it is", () => {
    expect(said(race, "PBS")).toBe(
      "A wire copy of Globe’s article, 49 min later; wire copies count once",
    );
    const sample = (copy: SampleArticle) => [{ key: "A", at: at("08:00") }, copy];
    const of = { of: "A" };
    expect(said(sample({ key: "B", at: "2020-06-11", copy: of }), "B")).toContain(
      "A’s article, between 16 h and 1 d 16 h later; ",
    );
    expect(said(sample({ key: "B", copy: of }), "B")).toContain("A’s article, undated; ");
  });

  it("lets the copies of a text share its place where the times don't tell who was first", () => {
    for (const [time, how] of [
      [at("20:00"), " (same minute)"],
      ["2020-06-10", ", as far as the times are known"],
    ] as const) {
      const same = [
        { key: "A", at: at("20:00") },
        { key: "B", at: time, copy: { of: "A" } },
      ];
      expect(said(same, "B")).toBe(`Among the first of 2 outlets in this corpus, with A${how}`);
    }
  });

  it("says of a copy by headline alone that it has the headline, not the text", () => {
    const titled = (key: string, minute: number, title: string, copy?: SampleArticle["copy"]) => ({
      key,
      at: at(`20:${minute}`),
      given: { title },
      ...(copy ? { copy } : {}),
    });
    const weak = [
      titled("Star", 10, "Amazon bans it"),
      titled("PBS", 59, "Amazon Bans It!", { of: "Star", by: "headline" }),
      titled("Mic", 59, "Another headline", { of: "Star", by: "headline" }),
      { key: "PBS-2", at: at("23:33") },
    ];
    expect(said(weak, "PBS")).toBe(
      "Same headline as Star’s article, 49 min later; it counts as a wire copy",
    );
    expect(said(weak, "PBS-2")).toBe(
      "A later article of PBS in this story; its first had the same headline as Star’s article",
    );
    expect(said(weak, "Mic")).toBe(
      "Tied by other copies to Star’s article, 49 min later; it counts as a wire copy",
    );
    const other = "The only report of its own in this corpus: the other";
    expect(said(weak.slice(0, 2), "Star")).toBe(`${other} outlet ran the same headline`);
    expect(said(weak.slice(0, 3), "Star")).toBe(
      `${other} 2 count as wire copies, not all by their text`,
    );
  });

  it("knows two copies of one text for the same, though the earliest is in another story", () => {
    const of = { of: "A" };
    const apart = [
      { key: "A", at: at("08:00"), story: null },
      { key: "B", at: at("20:00"), copy: of },
      { key: "C", at: at("21:00"), copy: of },
    ];
    expect(said(apart, "C")).toContain("A wire copy of B’s article, 1 h later");
  });

  it("writes a name that ends in s with an apostrophe alone", () => {
    const of = { of: "Reuters" };
    const told = [
      { key: "Reuters", at: at("20:00") },
      { key: "B", at: at("21:00"), copy: of },
    ];
    expect(said(told, "B")).toContain("A wire copy of Reuters’ article, 1 h later");
  });

  it("tells of the only report with a text that the others ran", () => {
    const original = { key: "A", at: at("20:00") };
    const copies = [
      { key: "B", at: at("21:00"), copy: { of: "A" } },
      { key: "C", at: at("22:00"), copy: { of: "A" } },
    ];
    expect(said([original, copies[0]!], "A")).toBe(
      "The only report of its own in this corpus: the other outlet ran a wire copy",
    );
    expect(said([original, ...copies], "A")).toBe(
      "The only report of its own in this corpus: the other 2 ran wire copies",
    );
    expect(said([original, { key: "D" }], "A")).toBe(
      "The only dated report of its own among 2 outlets in this corpus",
    );
  });

  it("tells an outlet's other articles by its first", () => {
    const said2 = (key: string) => said(race, key);
    expect(said2("CNBC-2")).toBe(
      "A later article of CNBC in this story; its first was 40 min after the first in this corpus",
    );
    expect(said2("WSJ-2")).toBe(
      "A later article of WSJ in this story; its first was the first in this corpus",
    );
    expect(said2("PBS-2")).toBe("A later article of PBS in this story; its first was a wire copy");
    expect(said2("CNBC-3")).toContain("An undated article of CNBC in this story; its first was 40");
    const tied = [
      { key: "A", at: at("20:00") },
      { key: "B", at: at("20:00") },
      { key: "B-2", at: at("20:00") },
    ];
    expect(said(tied, "B-2")).toBe(
      "Another article of B in this story; its first was among the first in this corpus",
    );
  });

  it("claims no place for what is undated", () => {
    expect(said(race, "Star")).toBe(
      "Undated: its place among 5 outlets with a dated report of their own in this corpus is unknown",
    );
    expect(said([race[0]!, { key: "Star" }], "Star")).toBe(
      "Undated: whether it came before the first in this corpus is unknown",
    );
    const undated = [{ key: "A" }, { key: "B" }, { key: "B-2" }];
    expect(said(undated, "B")).toBe("Undated, as is all of this story: who was first is unknown");
    expect(said(undated, "B-2")).toBe("An undated article of B in this story");
  });

  it("makes nothing of a story that one provider had", () => {
    const alone = [
      { key: "A", at: at("20:00") },
      { key: "A-2", at: at("21:00") },
    ];
    expect(said(alone, "A")).toBe("Only A covered it in this corpus");
    expect(said(alone, "A-2")).toBe("Only A covered it in this corpus");
  });

  it("is null outside of stories", () => {
    expect(said([{ key: "A", story: null }], "A")).toBeNull();
  });

  it("leads to its evidence", () => {
    const keys = (articles: readonly SampleArticle[], key: string) =>
      wordsOf(articles, key)?.flatMap((word) =>
        typeof word === "string" || word.key === undefined ? [] : [word.key],
      );
    expect(keys(race, "CNBC")).toEqual(["WSJ"]);
    expect(keys(race, "PBS")).toEqual(["Globe"]);
    expect(keys(race, "CNBC-2")).toEqual(["CNBC", "WSJ"]);
    const tied = ["A", "B"].map((key) => ({ key, at: at("20:00") }));
    expect(keys(tied, "A")).toEqual(["B"]);
  });
});

describe("ordinal", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [102, "102nd"],
    [111, "111th"],
  ])("puts %d as %s", (place, words) => {
    expect(ordinal(place)).toBe(words);
  });
});
