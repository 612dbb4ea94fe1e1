import { describe, expect, it } from "vitest";
import { marksFor } from "../../../../src/state/networks/marks-for.ts";
import type { NetworkId } from "../../../../src/state/view/view.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";
import { networkOf } from "../network-fixture.ts";

const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", topics: ["T"], story: "s1" },
    { key: "a3", at: null, provider: "Q", topics: ["T"] },
  ],
  [storyOf("s1")],
);
const marks = (network: NetworkId, key: string) =>
  marksFor(networkOf(coverage, network), coverage, key);

describe("the marks that stand for a thing", () => {
  it("are its own, or that which stands for it", () => {
    expect(marks("articles", "a1")).toEqual(["a1"]);
    expect(marks("providers", "a1")).toEqual(["P"]);
    expect(marks("stories", "a1")).toEqual(["s1"]);
    expect(marks("stories", "T")).toEqual(["T"]);
  });

  it("are both ends of a link", () => {
    expect(marks("providers", "P~Q")).toEqual(["P", "Q"]);
    expect(marks("stories", "P~Q")).toEqual([]);
  });

  it("are those of its articles, each once, where it has none", () => {
    expect(marks("articles", "s1")).toEqual(["a1", "a2"]);
    expect(marks("providers", "T")).toEqual(["P", "Q"]);
    expect(marks("stories", "Q")).toEqual(["s1"]);
  });

  it("are none of what has nothing in the network", () => {
    expect(marks("stories", "a3")).toEqual([]);
    expect(marks("articles", "nobody")).toEqual([]);
  });
});
