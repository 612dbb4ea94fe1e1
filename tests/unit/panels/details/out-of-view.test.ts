import { describe, expect, it } from "vitest";
import { outOfView } from "../../../../src/panels/details/out-of-view.ts";
import { NO_FILTERS } from "../../../../src/state/filters/filters.ts";
import { DEFAULT_VIEW, type View } from "../../../../src/state/view/view.ts";
import { sampleCoverage } from "../sample.ts";

const coverage = sampleCoverage([
  { title: "early", provider: "A", at: "2020-06-01T00:00:00Z", topics: ["T"] },
  { title: "late", provider: "A", at: "2020-06-20T00:00:00Z" },
  { title: "undated", provider: "B", topics: ["T"] },
]);
const day = (from: number) => ({ from: Date.UTC(2020, 5, from), to: Date.UTC(2020, 5, from + 1) });
const onTopic = { ...NO_FILTERS, topic: ["t-T"] };
const out = (key: string, view: Partial<View>) =>
  outOfView(key, { ...DEFAULT_VIEW, ...view }, coverage)!;

describe("outOfView", () => {
  it("says that the window is why, of an undated article too", () => {
    expect(out("a-0", { window: day(10) })).toEqual({
      words: "This article is outside the window, 10 to 11 June 2020.",
      byWindow: true,
      byFilters: false,
      bySteps: false,
    });
    expect(out("p-B", { window: day(1) }).words).toBe(
      "All articles of this provider are outside the window, 1 to 2 June 2020.",
    );
  });

  it("says that the filters are why", () => {
    expect(out("a-1", { filters: onTopic })).toEqual({
      words: "This article doesn’t pass the filters.",
      byWindow: false,
      byFilters: true,
      bySteps: false,
    });
  });

  it("says both where both are", () => {
    const both = out("a-1", { filters: onTopic, window: day(10) });
    expect(both.words).toBe(
      "This article is outside the window, 10 to 11 June 2020, and doesn’t pass the filters.",
    );
    expect([both.byWindow, both.byFilters]).toEqual([true, true]);
  });

  it("says of a group that some are out by the one and the rest by the other", () => {
    const both = out("p-A", { filters: onTopic, window: day(20) });
    expect(both.words).toBe(
      "All articles of this provider are outside the window, 20 to 21 June 2020, or don’t pass the filters.",
    );
    expect([both.byWindow, both.byFilters]).toEqual([true, true]);
  });

  it("says which steps one keeps to when nothing else is why", () => {
    const around = { of: ["p-B"], steps: 1 as const, keep: true };
    expect(out("a-1", { around })).toMatchObject({
      words: "This article is not within 1 step of B.",
      byWindow: false,
      byFilters: false,
      bySteps: true,
    });
  });

  it("knows nothing of a link between providers", () => {
    expect(outOfView("p-A~p-B", DEFAULT_VIEW, coverage)).toBeNull();
  });
});
