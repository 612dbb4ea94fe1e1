import { describe, expect, it } from "vitest";
import { focusOn } from "../../../src/state/focus.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "./coverage-fixture.ts";

const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", lists: ["a1", "a3"], story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q" },
  ],
  [storyOf("s1")],
);
const lit = (key: string) => [...focusOn(coverage, key).lit].toSorted();

describe("the focus", () => {
  it("of a story lights its articles with their providers, and nothing else", () => {
    expect(lit("s1")).toEqual(["P", "Q", "a1", "a2", "s1"]);
    expect(focusOn(coverage, "s1").isStory).toBe(true);
  });

  it("of an article lights its neighbours, and of its story the row alone", () => {
    expect(lit("a1")).toEqual(["P", "T", "a1", "a2", "s1"]);
    expect(lit("a3")).toEqual(["Q", "a2", "a3"]);
    expect(focusOn(coverage, "a1").isStory).toBe(false);
  });
});
