import { describe, expect, it } from "vitest";
import { announcement } from "../../../src/panels/announcement.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "../state/coverage-fixture.ts";
import { sampleCoverage } from "./sample.ts";

const coverage = sampleCoverage([
  { title: "Amazon bans", provider: "The Star", topics: ["AI"], at: "2020-06-11T02:01:00Z" },
  { title: "No date", provider: "The Star" },
]);
const context = { coverage, zone: "UTC", articles: 1 };
const nothing = { selection: null, window: null };
const selected = (selection: string) => ({ selection, window: null });
const window = { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 12) };

describe("announcement", () => {
  it("says what was selected, of each kind", () => {
    expect(announcement(nothing, selected("a-0"), context)).toBe(
      "Article selected: Amazon bans. The Star, Thu 11 June 2020, 02:01 UTC.",
    );
    expect(announcement(nothing, selected("a-1"), context)).toContain("The Star, undated");
    expect(announcement(nothing, selected("p-The Star"), context)).toBe(
      "Provider selected: The Star, 2 articles.",
    );
    expect(announcement(nothing, selected("t-AI"), context)).toBe("Topic selected: AI, 1 article.");
    expect(announcement(selected("t-AI"), nothing, context)).toBe("Selection cleared.");
  });

  it("says which story was selected", () => {
    const at = "2020-06-11T02:01:00Z";
    const told = coverageOf(
      ["a1", "a2"].map((key) => ({ key, at, provider: "P", story: "s-1" })),
      [storyOf("s-1", { label: "The ban" })],
    );
    expect(announcement(nothing, selected("s-1"), { ...context, coverage: told })).toBe(
      "Story selected: The ban, 2 articles.",
    );
  });

  it("says how much is in the window", () => {
    expect(announcement(nothing, { ...nothing, window }, context)).toBe(
      "Window 10 to 12 June 2020: 1 of 2 articles.",
    );
    expect(announcement({ ...nothing, window }, nothing, context)).toBe("All time: 2 articles.");
  });

  it("says only what has changed", () => {
    expect(announcement(nothing, nothing, context)).toBe("");
    expect(announcement({ ...nothing, window }, { selection: "t-AI", window }, context)).toBe(
      "Topic selected: AI, 1 article.",
    );
  });
});
