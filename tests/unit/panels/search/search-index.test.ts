import { beforeAll, describe, expect, it } from "vitest";
import { SearchIndex } from "../../../../src/panels/search/search-index.ts";
import { NOTHING_FOUND } from "../../../../src/panels/search/tally.ts";
import { sampleCoverage } from "../sample.ts";

const coverage = sampleCoverage(
  [
    {
      title: "Élysée reagiert auf Übergriffe",
      provider: "Süddeutsche",
      at: "2020-06-10T08:00:00Z",
    },
    { title: "Amazon’s moratorium explained", provider: "The Star", topics: ["Computer Vision"] },
    { title: "Amazon bans police use", provider: "The Boston Globe", at: "2020-06-11T02:00:00Z" },
    { title: "Police use banned by Amazon", provider: "The Star", at: "2020-06-10T03:00:00Z" },
    { title: "Microsoft follows", provider: "Amazon Watch", topics: ["Amazon"] },
    { title: "Microsoft waits", provider: "Mic", at: "2020-06-12T00:00:00Z" },
    { title: "Microsoft acts", provider: "Mic", at: "2020-06-11T00:00:00Z" },
  ],
  {
    "The Boston Globe": {
      domain: "bostonglobe.com",
      names: ["The Boston Globe", "Boston.com"],
    },
  },
);
const index = new SearchIndex(coverage);
const keys = (query: string, kind: "article" | "provider" | "topic") =>
  index.find(query)[kind].hits.map(({ key }) => key);

beforeAll(() => index.build());

describe("SearchIndex", () => {
  it("ignores case and accents, both ways", () => {
    expect(keys("ELYSEE ubergriffe", "article")).toEqual(["a-0"]);
    expect(keys("élysée", "article")).toEqual(["a-0"]);
    expect(keys("suddeutsche", "provider")).toEqual(["p-Süddeutsche"]);
  });

  it("finds a word with an apostrophe however it is typed", () => {
    for (const query of ["amazons mor", "amazon's mor", "amazon’s mor", "amazon mor"]) {
      expect(keys(query, "article")).toEqual(["a-1"]);
    }
  });

  it("takes what is typed for the beginning of a word, and asks for all words", () => {
    expect(keys("mor", "article")).toEqual(["a-1"]);
    expect(keys("atorium", "article")).toEqual([]);
    expect(keys("amazon micro", "article")).toEqual(["a-4"]);
  });

  it("finds all three kinds at once", () => {
    const found = index.find("amazon");
    expect(found.topic.hits.map(({ key }) => key)).toEqual(["t-Amazon"]);
    expect(found.provider.hits.map(({ key }) => key)).toEqual(["p-Amazon Watch"]);
    expect(found.article.hits.map(({ key }) => key)).toContain("a-2");
  });

  it("puts names that begin as typed first", () => {
    const found = keys("amazon", "article");
    expect(found.indexOf("a-2")).toBeLessThan(found.indexOf("a-3"));
  });

  it("breaks ties by time", () => {
    expect(keys("microsoft", "article").filter((key) => key !== "a-4")).toEqual(["a-6", "a-5"]);
  });

  it("finds a provider by domain and by another name", () => {
    for (const query of ["bostonglobe.com", "BostonGl", "boston.com", "globe"]) {
      expect(keys(query, "provider")).toEqual(["p-The Boston Globe"]);
    }
  });

  it("finds an article by provider and subject together", () => {
    expect(keys("star police", "article")).toEqual(["a-3"]);
  });

  it("forgives a slip only where nothing is found without", () => {
    for (const query of ["microsift", "mircosoft"]) {
      expect(keys(query, "article")).toHaveLength(3);
    }
    expect(keys("mic", "provider")).toEqual(["p-Mic"]);
    expect(keys("mie", "provider")).toEqual([]);
  });

  it("finds nothing for nothing", () => {
    for (const query of ["", "  ", "…!", "zzzz"]) {
      expect(index.find(query)).toBe(NOTHING_FOUND);
    }
  });

  it("takes operators and markup for plain text", () => {
    expect(() => index.find('<b>"* AND -^~1 \\ constructor __proto__')).not.toThrow();
  });
});
