import { describe, expect, it } from "vitest";
import {
  type Facts,
  linkState,
  nodeState,
  touchedBy,
  touchedByWindow,
} from "../../../../src/network/drawing/node-states.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const { graph } = coverageOf([
  { key: "a1", at: "2020-06-10T10:00:00Z", provider: "P", topics: ["T"], lists: ["a2"] },
  { key: "a2", at: "2020-06-11T10:00:00Z", provider: "Q" },
  { key: "a3", at: "2020-06-12T10:00:00Z", provider: "Q" },
]);

const plain: Facts = { present: () => true, selection: null, hover: null, focus: null };
const focusOn = (key: string) => ({
  key,
  isStory: false,
  lit: new Set([key, ...graph.neighbors(key)]),
});
const onA1: Facts = { ...plain, selection: "a1", focus: focusOn("a1") };

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
    expect(nodeState("a1", { ...onA1, hover: "a1", present: () => false })).toBe("hidden");
  });
});

describe("linkState", () => {
  it("is lit only for the links of the node in focus", () => {
    expect(linkState("a1", "a2", onA1)).toBe("lit");
    expect(linkState("P", "a1", onA1)).toBe("lit");
    expect(linkState("Q", "a2", onA1)).toBe("dimmed");
    expect(linkState("Q", "a2", plain)).toBe("normal");
  });

  it("is hidden with either end", () => {
    const facts = { ...onA1, present: (key: string) => key !== "a2" };
    expect(linkState("a1", "a2", facts)).toBe("hidden");
    expect(linkState("Q", "a2", facts)).toBe("hidden");
  });
});

describe("touchedBy", () => {
  it("is the neighbourhood that lights up, and its links", () => {
    const { nodes, edges } = touchedBy(graph, plain, onA1);
    expect(nodes.toSorted()).toEqual(["P", "T", "a1", "a2"]);
    expect(edges).toHaveLength(3);
  });

  it("is both neighbourhoods when the focus moves, each item once", () => {
    const onA3 = { ...onA1, hover: "a3", focus: focusOn("a3") };
    const { nodes, edges } = touchedBy(graph, onA1, onA3);
    expect(nodes.toSorted()).toEqual(["P", "Q", "T", "a1", "a2", "a3"]);
    expect(edges).toHaveLength(4);
  });

  it("covers every node and link whose state differs, but for the dimming that all share", () => {
    const shared = new Set(["normal", "dimmed"]);
    for (const [before, after] of [
      [plain, onA1],
      [onA1, plain],
      [onA1, { ...onA1, hover: "Q", focus: focusOn("Q") }],
    ] as const) {
      const { nodes, edges } = touchedBy(graph, before, after);
      graph.forEachNode((key) => {
        const [was, is] = [nodeState(key, before), nodeState(key, after)];
        if (was !== is && !(shared.has(was) && shared.has(is))) expect(nodes).toContain(key);
      });
      graph.forEachEdge((edge, _attributes, source, target) => {
        const [was, is] = [linkState(source, target, before), linkState(source, target, after)];
        if (was !== is && !(shared.has(was) && shared.has(is))) expect(edges).toContain(edge);
      });
    }
  });
});

describe("a story in focus", () => {
  const lit = new Set(["s-1", "a1", "a2", "P", "Q"]);
  const onStory: Facts = { ...plain, selection: "s-1", focus: { key: "s-1", isStory: true, lit } };

  it("lights its articles, their providers, and the links among them", () => {
    expect(["a1", "a2", "a3", "P", "T"].map((key) => nodeState(key, onStory))).toEqual([
      "lit",
      "lit",
      "dimmed",
      "lit",
      "dimmed",
    ]);
    expect(linkState("a1", "a2", onStory)).toBe("lit");
    expect(linkState("Q", "a3", onStory)).toBe("dimmed");
  });

  it("touches what it lights, and asks the graph for no node of its own", () => {
    const { nodes, edges } = touchedBy(graph, plain, onStory);
    expect(nodes.toSorted()).toEqual(["P", "Q", "a1", "a2"]);
    expect(edges).toHaveLength(3);
    expect(touchedByWindow(graph, ["s-1"])).toEqual({ nodes: [], edges: [] });
  });
});

describe("touchedByWindow", () => {
  it("is what moved and its links", () => {
    const { nodes, edges } = touchedByWindow(graph, ["a2", "Q"]);
    expect(nodes).toEqual(["a2", "Q"]);
    expect(edges).toHaveLength(3);
  });
});
