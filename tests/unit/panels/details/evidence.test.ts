import { describe, expect, it } from "vitest";
import { evidenceInShort, evidenceOf } from "../../../../src/panels/details/evidence.ts";
import { storySample } from "./story-sample.ts";

function article(given: Parameters<typeof storySample>[0][number]["given"] = {}, at?: string) {
  const coverage = storySample([
    { key: "A", story: null, given, ...(at === undefined ? {} : { at }) },
  ]);
  return coverage.articles.get("A")!;
}

const full = article(
  {
    filed: true,
    type: "article",
    category: "news",
    quality: 1213,
    heat: -1,
    aliases: ["https://amp.example.org/a"],
    sources: [
      { file: "a/004.md", line: 2, filed: true },
      { file: "b.md", line: 107, filed: false },
    ],
    revisions: [
      { title: "Old", publishedAt: "2020-06-10T20:00:00Z", precision: "minute" },
      { title: "Day", publishedAt: "2020-06-10T00:00:00Z", precision: "day" },
      { title: "None", publishedAt: null, precision: null },
    ],
    repaired: ["title", "excerpt"],
    doubts: ["copies disagree on the time by 6 min"],
  },
  "2020-06-10T20:06:00Z",
);

describe("evidenceOf", () => {
  it("has all that is known, and leaves out what is not", () => {
    expect(evidenceOf(full, "America/New_York")).toEqual([
      { name: "In the corpus", values: ["Filed: it has a file of its own"] },
      { name: "Found at", values: ["a/004.md:2, filed", "b.md:107, listed"] },
      { name: "Other addresses", values: ["https://amp.example.org/a"], isAddress: true },
      {
        name: "Other headlines and times",
        values: [
          "“Old”, Wed 10 June 2020, 16:00 New York",
          "“Day”, Wed 10 June 2020, time of day unknown",
          "“None”, undated",
        ],
      },
      {
        name: "Mended",
        values: ["The title, whose text was damaged", "The excerpt, whose text was damaged"],
      },
      { name: "In doubt", values: ["Copies disagree on the time by 6 min"] },
      { name: "Type", values: ["article"] },
      { name: "Category", values: ["news"] },
      { name: "Quality (rank)", values: ["1,213"] },
    ]);
  });

  it("does not repeat its own headline beside another time", () => {
    const revisions = [
      { title: "A", publishedAt: "2020-06-10T20:00:00Z", precision: "minute" as const },
      { title: "A", publishedAt: null, precision: null },
    ];
    expect(evidenceOf(article({ revisions }), "UTC")).toContainEqual({
      name: "Other headlines and times",
      values: ["Wed 10 June 2020, 20:00 UTC", "Undated"],
    });
  });

  it("says why an article is undated", () => {
    expect(evidenceOf(article(), "UTC")).toEqual([
      { name: "In the corpus", values: ["Listed: known only from related links"] },
      { name: "Undated", values: ["No publish time is given"] },
    ]);
  });
});

describe("evidenceInShort", () => {
  it("counts what there is to be found", () => {
    expect(evidenceInShort(full)).toBe("2 sources, 1 other address, 3 revisions, mended, 1 doubt");
    expect(evidenceInShort(article())).toBe("");
  });
});
