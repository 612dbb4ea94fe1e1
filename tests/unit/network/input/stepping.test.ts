import { describe, expect, it } from "vitest";
import {
  announcement,
  stepFrom,
  stepInTime,
  stepOrder,
} from "../../../../src/network/input/stepping.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { networkOf } from "../../state/network-fixture.ts";

const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q" },
  ],
  [storyOf("s1")],
);
const everything = networkOf(coverage);
const without = (gone: string) =>
  networkOf(coverage, "articles", { presence: { has: (key) => key !== gone } });

describe("stepping", () => {
  it("goes through everything in the window while nothing is selected", () => {
    expect(stepOrder(coverage, everything, null)).toEqual(["a1", "a2", "a3", "P", "Q", "T"]);
    expect(stepOrder(coverage, without("a1"), null)).not.toContain("a1");
  });

  it("goes through the neighbours of a node, and not the node itself", () => {
    expect(stepOrder(coverage, everything, "a1")).toEqual(["P", "T"]);
  });

  it("goes through a story's articles, then their providers", () => {
    expect(stepOrder(coverage, everything, "s1")).toEqual(["a1", "a2", "P", "Q"]);
  });

  it("goes round at the ends", () => {
    expect(stepFrom(["a", "b"], "b", 1)).toBe("a");
    expect(stepFrom(["a", "b"], null, -1)).toBe("b");
    expect(stepFrom([], null, 1)).toBeNull();
    expect(stepFrom(["a", "b"], "elsewhere", 1)).toBe("a");
  });

  it("goes through time over what is there, and stays at its ends", () => {
    expect(stepInTime(coverage, everything, "a1", 1)).toBe("a2");
    expect(stepInTime(coverage, without("a2"), "a1", 1)).toBe("a3");
    expect(stepInTime(coverage, everything, "a3", 1)).toBe("a3");
    expect(stepInTime(coverage, everything, "P", -1)).toBe("a3");
    expect(stepInTime(coverage, networkOf(coverage, "providers"), "P", 1)).toBe("Q");
  });

  it("says what was reached, and how far along", () => {
    expect(announcement(everything, "P", ["a1", "P", "T"])).toBe("P, provider, 2 of 3");
    expect(announcement(everything, "P")).toBe("P, provider");
  });
});
