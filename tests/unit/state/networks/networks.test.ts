import { describe, expect, it } from "vitest";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";
import { networkOf } from "../network-fixture.ts";
import { Networks } from "../../../../src/state/networks/networks.ts";

const coverage = coverageOf(
  [
    { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], story: "s1" },
    { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q", topics: ["T"], story: "s1" },
    { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q", lists: ["a1"], story: "s2" },
    { key: "a4", at: "2020-06-13T10:00:00Z", provider: "R", story: "s2" },
    { key: "a5", at: null, provider: "S" },
  ],
  [storyOf("s1"), storyOf("s2")],
);
const without = (...gone: string[]) => ({
  presence: { has: (key: string) => !gone.includes(key) },
});
const others = (network: ReturnType<typeof networkOf>, key: string) =>
  network.links(key).map(({ kind, other }) => `${kind} ${other}`);

describe("the network of articles", () => {
  it("has what is in view, of the kinds that aren't hidden, among what is kept", () => {
    expect(networkOf(coverage).has("a1")).toBe(true);
    expect(networkOf(coverage, "articles", without("a1")).has("a1")).toBe(false);
    expect(networkOf(coverage, "articles", { hidden: ["topic"] }).has("T")).toBe(false);
    expect(networkOf(coverage, "articles", { kept: new Set(["P"]) }).has("a1")).toBe(false);
    expect(networkOf(coverage).has("s1")).toBe(false);
  });

  it("has the links of the chosen kinds whose both ends are there", () => {
    const related = networkOf(coverage, "articles", { links: ["related"] });
    expect(others(related, "a1")).toEqual(["related a3"]);
    expect(others(networkOf(coverage, "articles", without("a3")), "a1")).toEqual([
      "publishes P",
      "about T",
    ]);
    const counted = related.graph.filterEdges((edge) => related.hasLink(edge));
    expect(counted).toHaveLength(1);
  });

  it("draws all kinds of link where none of its own is chosen", () => {
    expect(others(networkOf(coverage, "articles", { links: ["story"] }), "a1")).toHaveLength(3);
  });
});

describe("the network of providers", () => {
  it("links those that share stories or related links, and weighs what they share", () => {
    const network = networkOf(coverage, "providers");
    expect(network.graph.nodes().toSorted()).toEqual(["P", "Q", "R", "S"]);
    expect(others(network, "Q")).toEqual(["story P", "related P", "story R"]);
    expect(network.weightOf("P~Q")).toBe(2);
    expect(network.hasLink("Q~R")).toBe(true);
    expect(network.links("S")).toEqual([]);
  });

  it("weighs what is in view, over the chosen kinds, and leaves out what is too light", () => {
    expect(networkOf(coverage, "providers", { links: ["story"] }).weightOf("P~Q")).toBe(1);
    expect(networkOf(coverage, "providers", without("a2")).weightOf("P~Q")).toBe(1);
    expect(networkOf(coverage, "providers", without("a1")).hasLink("P~Q")).toBe(false);
    expect(networkOf(coverage, "providers", { least: 2 }).hasLink("Q~R")).toBe(false);
    expect(others(networkOf(coverage, "providers", { least: 2 }), "Q")).toEqual([
      "story P",
      "related P",
    ]);
  });

  it("says what is behind a link", () => {
    const { providers } = new Networks(coverage);
    expect(providers.shared("P~Q", () => true)).toEqual({
      stories: ["s1"],
      wires: [],
      related: [{ source: "a3", target: "a1" }],
    });
    expect(providers.shared("P~Q", (key) => key !== "a3").related).toEqual([]);
    expect(providers.shared("nobody", () => true).stories).toEqual([]);
  });

  it("lets an article stand at its provider", () => {
    expect(networkOf(coverage, "providers").nodeOf("a2")).toBe("Q");
    expect(networkOf(coverage, "providers").nodeOf("T")).toBeNull();
  });
});

describe("the network of stories", () => {
  it("links stories with the topics that their articles are about", () => {
    const network = networkOf(coverage, "stories");
    expect(others(network, "s1")).toEqual(["about T"]);
    expect(network.weightOf("s1~T")).toBe(2);
    expect(networkOf(coverage, "stories", without("a1")).weightOf("s1~T")).toBe(1);
    expect(networkOf(coverage, "stories", { hidden: ["topic"] }).hasLink("s1~T")).toBe(false);
    expect(new Networks(coverage).stories.shared("s1~T", () => true)).toEqual(["a1", "a2"]);
  });

  it("lets an article stand at its story, or nowhere", () => {
    expect(networkOf(coverage, "stories").nodeOf("a1")).toBe("s1");
    expect(networkOf(coverage, "stories").nodeOf("a5")).toBeNull();
  });
});
