import { describe, expect, it } from "vitest";
import { byArticles, inWindow, widenedTo } from "../../../src/panels/window-lists.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "../state/coverage-fixture.ts";
import { sampleCoverage } from "./sample.ts";

const at = (day: number) => Date.UTC(2020, 5, day);
const coverage = sampleCoverage([
  { title: "early", provider: "A", at: "2020-06-01T00:00:00Z", topics: ["T"] },
  { title: "late", provider: "A", at: "2020-06-20T00:00:00Z" },
  { title: "undated", provider: "B" },
]);
const window = { from: at(10), to: at(15) };

describe("inWindow", () => {
  it("keeps the order and counts what is outside", () => {
    const presence = { has: (key: string) => key !== "b" };
    expect(inWindow(["c", "b", "a"], presence)).toEqual({ inside: ["c", "a"], outside: 1 });
  });
});

describe("byArticles", () => {
  const counts: Record<string, number> = { x: 1, y: 2, z: 1, none: 0 };
  const groups = [
    { key: "z", label: "ökonom" },
    { key: "x", label: "Zeit" },
    { key: "none", label: "A" },
    { key: "y", label: "Y" },
  ];
  const ranked = byArticles(groups, { articlesOf: (key) => counts[key] ?? 0 });

  it("puts the most articles first, then goes by name, and leaves out who has none", () => {
    expect(ranked.map(({ group }) => group.key)).toEqual(["y", "z", "x"]);
  });
});

describe("widenedTo", () => {
  it("reaches just as far as the article", () => {
    expect(widenedTo(window, "a-0", coverage)).toEqual({ from: at(1), to: at(15) });
    expect(widenedTo(window, "a-1", coverage)).toEqual({ from: at(10), to: at(20) });
  });

  it("reaches for a provider or topic as far as the nearest of its articles", () => {
    expect(widenedTo(window, "p-A", coverage)).toEqual({ from: at(10), to: at(20) });
    expect(widenedTo(window, "t-T", coverage)).toEqual({ from: at(1), to: at(15) });
  });

  it("reaches for a story, too, as far as the nearest of its articles", () => {
    const told = coverageOf(
      [
        { key: "a1", at: "2020-06-01T00:00:00Z", provider: "A", story: "s-1" },
        { key: "a2", at: "2020-06-20T00:00:00Z", provider: "A", story: "s-1" },
      ],
      [storyOf("s-1")],
    );
    expect(widenedTo(window, "s-1", told)).toEqual({ from: at(10), to: at(20) });
  });

  it("is all time for what has no date", () => {
    expect(widenedTo(window, "a-2", coverage)).toBeNull();
    expect(widenedTo(window, "p-B", coverage)).toBeNull();
  });
});
