import { describe, expect, it } from "vitest";
import { nounOf, stepsWords, valueName } from "../../../../src/state/filters/filter-words.ts";
import {
  type FacetId,
  type Filters,
  NO_FILTERS,
  NONE,
} from "../../../../src/state/filters/filters.ts";
import { type InSight, plainSummary, summary } from "../../../../src/state/filters/summary.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";

const coverage = coverageOf(
  ["P", "Q", "R"].map((provider, index) => ({
    key: `a${index}`,
    at: null,
    provider,
    topics: ["AI"],
    story: "s1",
  })),
  [storyOf("s1", { label: "The ban" })],
);

const said = (sight: Partial<Omit<InSight, "filters">>, filters: Partial<Filters> = {}) =>
  plainSummary({
    coverage,
    counts: { articles: 2, providers: 2, topics: 1, stories: 1 },
    isWindowed: false,
    around: null,
    days: "9 to 18 June 2020",
    ...sight,
    filters: { ...NO_FILTERS, ...filters },
  });

describe("the summary", () => {
  it("counts all there is while nothing is narrowed", () => {
    const counts = { articles: 3, providers: 3, topics: 1, stories: 1 };
    expect(said({ counts })).toBe(
      "3 articles by 3 providers on 1 topic in 1 story, 9 to 18 June 2020",
    );
    expect(said({ counts: { ...counts, topics: 0, stories: 0 }, days: "" })).toBe(
      "3 articles by 3 providers",
    );
  });

  it("says of how many, in a window or with filters", () => {
    expect(said({ isWindowed: true, days: "10 June 2020" })).toBe(
      "2 of 3 articles by 2 of 3 providers on 1 topic in 1 story, 10 June 2020",
    );
    expect(said({}, { topic: ["AI"], filed: ["filed"] })).toBe(
      "2 of 3 articles by 2 of 3 providers on AI, filed, 9 to 18 June 2020",
    );
  });

  it("names few choices, and counts many", () => {
    expect(said({ days: "" }, { provider: ["P", "Q"], topic: ["AI", NONE] })).toBe(
      "2 of 3 articles by P and Q on AI or on no topic",
    );
    expect(said({ days: "" }, { provider: ["P", "Q", "R"], story: ["s1", "s2", "s3", NONE] })).toBe(
      "2 of 3 articles by 2 of 3 chosen providers in any of 3 stories or in no story",
    );
    expect(said({ days: "" }, { story: [NONE] })).toBe(
      "2 of 3 articles by 2 of 3 providers in no story",
    );
  });

  it("puts a story, which is a headline, in quotes", () => {
    expect(said({ days: "" }, { story: ["s1"] })).toBe(
      "2 of 3 articles by 2 of 3 providers in “The ban”",
    );
  });

  it("says every other trait that was asked for", () => {
    const filters: Partial<Filters> = {
      type: ["video", NONE],
      category: ["news"],
      published: ["no"],
      dated: ["undated"],
      filed: ["filed", "listed"],
      quality: { least: 40, most: 120 },
    };
    const around = { of: ["P"], steps: 2, keep: true } as const;
    expect(said({ days: "", around: { ...around, of: ["P"] } }, filters)).toBe(
      "2 of 3 articles by 2 of 3 providers, of type video or of unknown type, in category news, not published, filed or only listed, undated, quality 40 to 120, within 2 steps of P",
    );
    expect(said({ days: "", around: { of: ["P"], steps: 1, keep: false } })).toBe(
      "2 articles by 2 providers on 1 topic in 1 story",
    );
  });

  it("says that nothing is left, and of what", () => {
    const counts = { articles: 0, providers: 0, topics: 0, stories: 0 };
    expect(said({ counts, days: "" }, { topic: ["AI"] })).toBe("None of 3 articles on AI");
  });

  it("keeps names apart from words of ours", () => {
    const pieces = summary({
      coverage,
      counts: { articles: 1, providers: 1, topics: 1, stories: 1 },
      filters: { ...NO_FILTERS, provider: ["P"] },
      isWindowed: false,
      around: null,
      days: "",
    });
    expect(pieces.filter(({ is }) => is === "name")).toEqual([{ is: "name", text: "P" }]);
    expect(pieces.filter(({ is }) => is === "count")).toEqual([{ is: "count", text: "1" }]);
  });
});

describe("the words of a value", () => {
  it("are a name, or say what there is none of", () => {
    const words = (facet: FacetId, value: string) => [
      nounOf(facet, value),
      valueName(facet, value, coverage),
    ];
    expect(words("topic", "AI")).toEqual(["topic", "AI"]);
    expect(words("story", "s1")).toEqual(["story", "The ban"]);
    expect(words("type", "video")).toEqual(["type", "video"]);
    expect(words("topic", NONE)).toEqual(["", "no topic"]);
    expect(words("filed", "listed")).toEqual(["", "only listed"]);
    expect(valueName("published", NONE, coverage)).toBe("publication unknown");
  });

  it("never take a type for words of ours, nor a key for a name", () => {
    expect(valueName("type", "yes", coverage)).toBe("yes");
    expect(valueName("type", "constructor", coverage)).toBe("constructor");
    expect(valueName("provider", "p-gone", coverage)).toBe("a provider not in this corpus");
  });

  it("name what steps go out from", () => {
    expect(stepsWords({ of: ["s1"], steps: 1 }, coverage).join(" ")).toBe(
      "within 1 step of The ban",
    );
    expect(stepsWords({ of: ["P", "Q"], steps: 3 }, coverage).join(" ")).toBe(
      "within 3 steps of 2 things",
    );
  });
});
