import { describe, expect, it } from "vitest";
import { stepFrom, stepOrder } from "../../../../src/network/input/stepping.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q" },
  ],
  [storyOf("s1")],
);
const everywhere = () => true;

describe("stepping", () => {
  it("goes through everything in the window while nothing is selected", () => {
    expect(stepOrder(coverage, null, everywhere)).toEqual(["a1", "a2", "a3", "P", "Q", "T"]);
    expect(stepOrder(coverage, null, (key) => key !== "a1")).not.toContain("a1");
  });

  it("goes through the neighbours of a node, and not the node itself", () => {
    expect(stepOrder(coverage, "a1", everywhere)).toEqual(["P", "T"]);
  });

  it("goes through a story's articles, then their providers", () => {
    expect(stepOrder(coverage, "s1", everywhere)).toEqual(["a1", "a2", "P", "Q"]);
  });

  it("goes round at the ends", () => {
    expect(stepFrom(["a", "b"], "b", 1)).toBe("a");
    expect(stepFrom(["a", "b"], null, -1)).toBe("b");
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
