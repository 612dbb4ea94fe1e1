import { describe, expect, it } from "vitest";
import { groupResults, resultsInWords } from "../../../../src/panels/search/search-groups.ts";
import type { Found, Hit } from "../../../../src/panels/search/search-index.ts";

const hits = (kind: Hit["kind"], count: number): Hit[] =>
  Array.from({ length: count }, (_, place) => ({
    key: `${kind}-${place}`,
    kind,
    needles: { typed: [], matched: [] },
  }));
const found = (topics: number, providers: number, articles: number): Found => ({
  topic: hits("topic", topics),
  provider: hits("provider", providers),
  story: [],
  article: hits("article", articles),
});

describe("groupResults", () => {
  it("puts topics before providers before articles, and leaves out empty kinds", () => {
    expect(groupResults(found(1, 0, 2)).map(({ kind }) => kind)).toEqual(["topic", "article"]);
  });

  it("shows as many as one can read and counts the rest", () => {
    const [group] = groupResults(found(0, 0, 1234));
    expect(group?.hits).toHaveLength(20);
    expect(group?.more).toBe(1214);
  });
});

describe("resultsInWords", () => {
  it("counts all results, shown or not", () => {
    expect(resultsInWords(found(0, 1, 1234), "a")).toBe(
      "1,235 results: 1 provider, 1,234 articles",
    );
    expect(resultsInWords(found(0, 0, 1), "a")).toBe("1 result: 1 article");
  });

  it("says when there are none", () => {
    expect(resultsInWords(found(0, 0, 0), "zzz")).toBe("Nothing found for zzz");
  });
});
