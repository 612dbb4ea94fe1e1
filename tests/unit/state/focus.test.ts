import { describe, expect, it } from "vitest";
import { focusOn, focusOnAll } from "../../../src/state/focus.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "./coverage-fixture.ts";
import { networkOf } from "./network-fixture.ts";

const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T", "U"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", lists: ["a1", "a3"], story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q" },
  ],
  [storyOf("s1")],
);
const network = networkOf(coverage);
const lit = (key: string, on = network) => [...focusOn(coverage, on, key).lit].toSorted();

describe("the focus", () => {
  it("of a story lights its articles with their providers, and nothing else", () => {
    expect(lit("s1")).toEqual(["P", "Q", "a1", "a2", "s1"]);
    expect(focusOn(coverage, network, "s1").links).toBe("among");
  });

  it("of an article lights its neighbours, and of its story the row alone", () => {
    expect(lit("a1")).toEqual(["P", "T", "U", "a1", "a2", "s1"]);
    expect(lit("a3")).toEqual(["Q", "a2", "a3"]);
    expect(focusOn(coverage, network, "a1").links).toBe("own");
  });

  it("of several is what each lights", () => {
    const { keys, lit, links } = focusOnAll(coverage, network, ["a1", "a3"]);
    expect([[...keys], [...lit].toSorted(), links]).toEqual([
      ["a1", "a3"],
      ["P", "Q", "T", "U", "a1", "a2", "a3", "s1"],
      "own",
    ]);
  });

  it("of a provider among providers lights those it is linked with, and its articles elsewhere", () => {
    expect(lit("P", networkOf(coverage, "providers"))).toEqual(["P", "Q", "a1"]);
  });

  it("of an article lights what stands for it in a derived network", () => {
    expect(lit("a1", networkOf(coverage, "providers"))).toContain("P");
    expect(lit("a1", networkOf(coverage, "stories"))).toContain("s1");
  });

  it("of a link is its two ends and it alone", () => {
    const providers = networkOf(coverage, "providers");
    const focus = focusOnAll(coverage, providers, ["P~Q"]);
    expect([[...focus.lit].toSorted(), focus.links]).toEqual([["P", "Q"], new Set(["P~Q"])]);
  });

  it("of several links is all their ends and they alone", () => {
    const stories = networkOf(coverage, "stories");
    const focus = focusOnAll(coverage, stories, ["s1~T", "s1~U"]);
    expect([...focus.lit].toSorted()).toEqual(["T", "U", "s1"]);
    expect(focus.links).toEqual(new Set(["s1~T", "s1~U"]));
  });

  it("of links and nodes together is what all of them light", () => {
    const providers = networkOf(coverage, "providers");
    const focus = focusOnAll(coverage, providers, ["P~Q", "a3"]);
    expect([...focus.lit].toSorted()).toEqual(["P", "Q", "a3"]);
    expect(focus.links).toBe("among");
  });
});
