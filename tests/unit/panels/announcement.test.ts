import { describe, expect, it } from "vitest";
import { announcement, type Heard } from "../../../src/panels/announcement.ts";
import { NO_FILTERS } from "../../../src/state/filters/filters.ts";
import type { InSight } from "../../../src/state/filters/summary.ts";
import type { Coverage } from "../../../src/graph/coverage.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "../state/coverage-fixture.ts";
import { sampleCoverage } from "./sample.ts";

const coverage = sampleCoverage([
  { title: "Amazon bans", provider: "The Star", topics: ["AI"], at: "2020-06-11T02:01:00Z" },
  { title: "No date", provider: "The Star" },
]);
const nothing: Heard = {
  selected: [],
  window: null,
  filters: NO_FILTERS,
  around: null,
  hidden: [],
  links: [],
};
const selected = (...keys: string[]): Heard => ({ ...nothing, selected: keys });
const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 12) };
const filters = { ...NO_FILTERS, topic: ["t-AI"] };

/** What is said when so many of two articles are left. */
function said(before: Heard, now: Heard, articles = 1, of: Coverage = coverage): string {
  const sight: InSight = {
    coverage: of,
    counts: { articles, providers: 1, topics: 1, stories: 0 },
    filters: now.filters,
    isWindowed: now.window !== null,
    around: now.around,
    days: "11 June 2020",
  };
  return announcement(before, now, {
    coverage: of,
    zone: "UTC",
    sight,
    first: of.dated[0] ?? null,
  });
}

describe("announcement", () => {
  it("says what was selected, of each kind", () => {
    expect(said(nothing, selected("a-0"))).toBe(
      "Article selected: Amazon bans. The Star, Thu 11 June 2020, 02:01 UTC.",
    );
    expect(said(nothing, selected("a-1"))).toContain("The Star, undated");
    expect(said(nothing, selected("p-The Star"))).toBe("Provider selected: The Star, 2 articles.");
    expect(said(nothing, selected("t-AI"))).toBe("Topic selected: AI, 1 article.");
    expect(said(selected("t-AI"), nothing)).toBe("Selection cleared.");
  });

  it("says which of several was selected last, and how many there are", () => {
    expect(said(selected("a-0"), selected("a-0", "t-AI"))).toBe(
      "Topic selected: AI, 1 article. 2 selected.",
    );
  });

  it("names both ends of a link", () => {
    expect(said(nothing, selected("p-The Star~t-AI"))).toBe("Link selected: The Star and AI.");
  });

  it("says which story was selected", () => {
    const at = "2020-06-11T02:01:00Z";
    const told = coverageOf(
      ["a1", "a2"].map((key) => ({ key, at, provider: "P", story: "s-1" })),
      [storyOf("s-1", { label: "The ban" })],
    );
    expect(said(nothing, selected("s-1"), 2, told)).toBe("Story selected: The ban, 2 articles.");
  });

  it("says how much is in the window", () => {
    expect(said(nothing, { ...nothing, window })).toBe(
      "Window Wed 10 June 00:00 to Fri 12 June 00:00, UTC: 1 article by 1 provider, first The Star, Thu 11 June 2020, 02:01 UTC.",
    );
    expect(said({ ...nothing, window }, nothing, 2)).toBe("All time: 2 articles.");
    expect(said({ ...nothing, window, filters }, { ...nothing, filters })).toBe(
      "All time: 1 of 2 articles.",
    );
  });

  it("says what the filters leave, and the window with it", () => {
    expect(said(nothing, { ...nothing, filters, window })).toBe(
      "In view: 1 of 2 articles by 1 of 1 provider on AI, 11 June 2020.",
    );
    expect(said({ ...nothing, filters }, nothing, 2)).toBe(
      "No filters: 2 articles by 1 provider on 1 topic, 11 June 2020.",
    );
  });

  it("says which steps one keeps to, and nothing of those that only light", () => {
    const around = (keep: boolean) => ({ of: ["t-AI"], steps: 1 as const, keep });
    expect(said(nothing, { ...nothing, around: around(true) })).toContain("within 1 step of AI");
    expect(said(nothing, { ...nothing, around: around(false) })).toBe("");
  });

  it("says which kinds and lines are drawn", () => {
    const less: Heard = { ...nothing, hidden: ["topic"], links: ["related"] };
    expect(said(nothing, less)).toBe("Topics hidden. Lines drawn: related links.");
    expect(said(less, nothing)).toBe("Topics shown again. All lines are drawn.");
  });

  it("says only what has changed", () => {
    expect(said(nothing, nothing)).toBe("");
    expect(said({ ...nothing, window }, { ...selected("t-AI"), window })).toBe(
      "Topic selected: AI, 1 article.",
    );
  });
});
