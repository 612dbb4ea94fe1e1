import { describe, expect, it } from "vitest";
import {
  type Facts,
  linkState,
  linksOf,
  litLinks,
  nodeState,
  touchedBy,
} from "../../../../src/network/drawing/node-states.ts";
import type { Focus } from "../../../../src/state/focus.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";
import { networkOf } from "../../state/network-fixture.ts";

const coverage = coverageOf([
  { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], lists: ["a2"] },
  { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q" },
  { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q" },
]);

const network = networkOf(coverage);
const { graph } = network;
const without = (gone: string) =>
  networkOf(coverage, "articles", { presence: { has: (key) => key !== gone } });
const linkOf = (source: string, target: string) => graph.edges(source, target)[0] ?? "";

const plain: Facts = {
  network,
  drawing: "",
  hidden: [],
  kept: null,
  selected: new Set<string>(),
  hover: null,
  focus: null,
  fresh: new Set<string>(),
};
const focusOn = (key: string): Focus => ({
  cause: "selection",
  keys: new Set([key]),
  lit: new Set([key, ...graph.neighbors(key)]),
  links: "own",
});
const onA1: Facts = { ...plain, selected: new Set(["a1"]), focus: focusOn("a1") };

describe("nodeState", () => {
  it("is normal while nothing is in focus", () => {
    expect(nodeState("a1", plain)).toBe("normal");
  });

  it("lights the neighbours of the selection and dims the rest", () => {
    expect(["a1", "P", "T", "a2", "a3", "Q"].map((key) => nodeState(key, onA1))).toEqual([
      "selected",
      "lit",
      "lit",
      "lit",
      "dimmed",
      "dimmed",
    ]);
  });

  it("keeps the selection while something else is hovered", () => {
    const facts = { ...onA1, hover: "a3", focus: focusOn("a3") };
    expect(nodeState("a1", facts)).toBe("selected");
    expect(nodeState("a3", facts)).toBe("hovered");
    expect(nodeState("P", facts)).toBe("dimmed");
  });

  it("hides what is out of the window, whatever else holds", () => {
    expect(nodeState("a1", { ...onA1, hover: "a1", network: without("a1") })).toBe("hidden");
  });
});

describe("linkState", () => {
  it("is lit only for the links of the node in focus", () => {
    expect(linkState(linkOf("a1", "a2"), onA1)).toBe("lit");
    expect(linkState(linkOf("P", "a1"), onA1)).toBe("lit");
    expect(linkState(linkOf("Q", "a2"), onA1)).toBe("dimmed");
    expect(linkState(linkOf("Q", "a2"), plain)).toBe("normal");
  });

  it("is hidden with either end", () => {
    const facts = { ...onA1, network: without("a2") };
    expect(linkState(linkOf("a1", "a2"), facts)).toBe("hidden");
    expect(linkState(linkOf("Q", "a2"), facts)).toBe("hidden");
  });
});

/** All that is touched, of nodes that are painted anew and of those that are lit or no longer. */
const touched = (before: Facts, after: Facts) => {
  const { nodes, lit } = touchedBy(graph, before, after);
  return [...nodes, ...lit].toSorted();
};

describe("touchedBy", () => {
  it("is the neighbourhood that lights up", () => {
    expect(touched(plain, onA1)).toEqual(["P", "T", "a1", "a2"]);
  });

  it("is what has just come, and what had before", () => {
    const after = { ...plain, fresh: new Set(["a3"]) };
    expect(touched({ ...plain, fresh: new Set(["a2"]) }, after)).toEqual(["a2", "a3"]);
  });

  it("is both neighbourhoods when the focus moves, each item once", () => {
    const onA3 = { ...onA1, hover: "a3", focus: focusOn("a3") };
    expect(touched(onA1, onA3)).toEqual(["P", "Q", "T", "a1", "a2", "a3"]);
  });

  it("covers every node whose state differs, but for the dimming that all share", () => {
    const shared = new Set(["normal", "dimmed"]);
    for (const [before, after] of [
      [plain, onA1],
      [onA1, plain],
      [onA1, { ...onA1, hover: "Q", focus: focusOn("Q") }],
    ] as const) {
      const nodes = touched(before, after);
      graph.forEachNode((key) => {
        const [was, is] = [nodeState(key, before), nodeState(key, after)];
        if (was !== is && !(shared.has(was) && shared.has(is))) expect(nodes).toContain(key);
      });
    }
  });
});

describe("a story in focus", () => {
  const lit = new Set(["s-1", "a1", "a2", "P", "Q"]);
  const keys = new Set(["s-1"]);
  const focus: Focus = { cause: "selection", keys, lit, links: "among" };
  const onStory: Facts = { ...plain, selected: keys, focus };

  it("lights its articles, their providers, and the links among them", () => {
    expect(["a1", "a2", "a3", "P", "T"].map((key) => nodeState(key, onStory))).toEqual([
      "lit",
      "lit",
      "dimmed",
      "lit",
      "dimmed",
    ]);
    expect(linkState(linkOf("a1", "a2"), onStory)).toBe("lit");
    expect(linkState(linkOf("Q", "a3"), onStory)).toBe("dimmed");
  });

  it("touches what it lights, and asks the graph for no node of its own", () => {
    expect(touched(plain, onStory)).toEqual(["P", "Q", "a1", "a2"]);
    expect(litLinks(graph, focus)).toHaveLength(3);
  });
});

describe("a path in focus", () => {
  it("lights its own links and no other between what is lit", () => {
    const links = new Set([linkOf("a1", "a2")]);
    const lit = new Set(["P", "a1", "a2"]);
    const focus: Focus = { cause: "route", keys: new Set(["a1", "a2"]), lit, links };
    const onPath = { ...plain, focus };
    expect(linkState(linkOf("a1", "a2"), onPath)).toBe("lit");
    expect(linkState(linkOf("P", "a1"), onPath)).toBe("dimmed");
    expect(litLinks(graph, focus)).toEqual([...links]);
  });
});

describe("linksOf", () => {
  it("is the links of some nodes, each once", () => {
    expect(linksOf(graph, ["a2", "Q"])).toHaveLength(3);
  });
});
