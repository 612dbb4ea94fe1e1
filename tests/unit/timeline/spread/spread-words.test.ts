import { describe, expect, it } from "vitest";
import { spreadNow } from "../../../../src/timeline/spread/spread-now.ts";
import { reportWords, spreadWords } from "../../../../src/timeline/spread/spread-words.ts";
import { SIX, stateOf } from "./fixture.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const words = (state: ReturnType<typeof stateOf>) => plain(spreadWords(state));
const exact = SIX.filter(({ at }) => at?.includes("T"));

describe("spreadWords", () => {
  it("says how many outlets had it in what time, and when half of them had", () => {
    const state = stateOf(exact);
    state.select("s");
    expect(words(state)).toBe("How “The s” spread: 4 outlets in 10 h, half within 2 h");
  });

  it("says that nobody chose the story, and what is not known", () => {
    const other = [
      { key: "x", at: "2020-06-13T12:00:00Z", provider: "Ada", story: "t" },
      { key: "y", at: "2020-06-13T13:00:00Z", provider: "Bob", story: "t" },
    ];
    const state = stateOf([...SIX, ...other]);
    const rest = "spread: 5 outlets in 1 d 12 h at most, half within 6 h; 1 more without a time";
    expect(words(state)).toBe(`How “The s”, the largest story in view, ${rest}`);
    // Of one story that is left nobody asks which is the largest.
    state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 13) });
    expect(words(state)).toBe(`How “The s” ${rest}; all of them in this window`);
    expect(words(stateOf(SIX))).toBe(`How “The s” ${rest}`);
  });

  it("says what part filters leave, and how many came in the window", () => {
    const state = stateOf(SIX);
    state.select("s");
    state.show({ window: { from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 10, 15) } });
    expect(words(state)).toContain("; 2 of them in this window");
    state.setFilters({ provider: ["Ada", "Bob", "Dot"] });
    expect(words(state)).toBe(
      "How “The s” spread: 3 of 6 outlets in 6 h, half within 2 h; 2 of them in this window",
    );
  });

  it("claims no half of two", () => {
    const state = stateOf(exact.slice(0, 2));
    state.select("s");
    expect(words(state)).toBe("How “The s” spread: 2 outlets in 2 h");
  });
});

describe("reportWords", () => {
  const told = (key: string) => {
    const state = stateOf(SIX);
    const now = spreadNow(state).value;
    if (now.is === "none") throw new Error(now.lack);
    const report = now.spread.reports.find(({ article }) => article.key === key)!;
    return plain(reportWords(report, now.spread, state));
  };

  it("tells outlet, place, lag, time and how many had reported", () => {
    expect(told("d")).toBe(
      "Dot: d. 2nd of 4 outlets with a dated report of their own, 6 h after the first in this corpus. Wed 10 June 2020, 18:00 UTC. 3 of 5 outlets with it",
    );
  });

  it("tells of a wire copy whose text it is, and its lag", () => {
    expect(told("b")).toContain("A wire copy of Ada’s article, 2 h later");
    expect(told("b")).toContain("2 h after the first in this corpus");
  });

  it("tells a day without a time as what it is", () => {
    expect(told("c")).toContain("between 12 h and 1 d 12 h after the first in this corpus");
    expect(told("c")).toContain("time of day unknown");
  });
});

describe("spreadNow", () => {
  const lackOf = (state: ReturnType<typeof stateOf>) => {
    const now = spreadNow(state).value;
    return now.is === "none" ? now.lack : null;
  };

  it("says why there is no spread", () => {
    const undated = SIX.map((report) => ({ ...report, at: null }));
    expect(lackOf(stateOf([]))).toBe("stories");
    expect(lackOf(stateOf(undated))).toBe("times");
    const alone = stateOf(SIX.map((report) => ({ ...report, provider: "Ada" })));
    expect(lackOf(alone)).toBe("stories");
    alone.select("s");
    expect(lackOf(alone)).toBe("outlets");
    const filtered = stateOf(SIX);
    filtered.select("s");
    filtered.setFilters({ provider: ["Nobody"] });
    expect(lackOf(filtered)).toBe("reports");
    filtered.resetFilters();
    expect(lackOf(filtered)).toBeNull();
  });

  it("is not made anew by another window", () => {
    const state = stateOf(SIX);
    const before = spreadNow(state).value;
    state.setWindow({ from: Date.UTC(2020, 5, 10), to: Date.UTC(2020, 5, 10, 15) });
    expect(spreadNow(state).value).toBe(before);
  });
});
