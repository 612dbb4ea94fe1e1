import { describe, expect, it } from "vitest";
import {
  GraphFormatError,
  type GraphProblem,
  parseCoverageGraph,
  serializeCoverageGraph,
} from "../../../src/graph/graph-file.ts";
import { article, graphOf } from "./samples.ts";

const text = serializeCoverageGraph(
  graphOf(
    article("a", { filed: true, topics: ["AI"], lists: ["https://example.com/b"] }),
    article("b"),
  ),
);

function problemOf(broken: string): GraphProblem {
  try {
    parseCoverageGraph(broken);
  } catch (error) {
    if (error instanceof GraphFormatError) return error.problem;
  }
  throw new Error("was read");
}

describe("serializeCoverageGraph", () => {
  it("writes what graphology reads, a node or edge a line", () => {
    expect(text.split("\n").filter((line) => line.startsWith('{"key"'))).toHaveLength(4 + 4);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      "options",
      "attributes",
      "nodes",
      "edges",
    ]);
    expect(text.endsWith("]}\n")).toBe(true);
  });

  it("comes back as it was", () => {
    expect(serializeCoverageGraph(parseCoverageGraph(text))).toBe(text);
  });
});

describe("parseCoverageGraph", () => {
  it.each<[string, GraphProblem]>([
    ["", "not-json"],
    ["<!doctype html>", "not-json"],
    [text.slice(0, text.length / 2), "not-json"],
    ["null", "foreign"],
    ["[]", "foreign"],
    ['{"attributes":{},"nodes":[],"edges":[]}', "foreign"],
    [text.replace('"version":1', '"version":2'), "other-version"],
    [text.replace('"kind":"topic"', '"kind":"person"'), "invalid"],
    [text.replace('"x":0', '"x":null'), "invalid"],
    [text.replace('"publishedAt":null', '"publishedAt":"2020-13-45T00:00:00Z"'), "invalid"],
    [text.replace(/"target":"a-\w+"/, '"target":"a-nobody"'), "invalid"],
    [text.replace('"kind":"about"', '"kind":"related"'), "invalid"],
    [text.replace('"kind":"related"', '"kind":"publishes"'), "invalid"],
  ])("refuses a text and says why: %#", (broken, problem) => {
    expect(problemOf(broken)).toBe(problem);
  });

  it("refuses an article without a provider", () => {
    const lines = text.split("\n").filter((line) => !line.includes('"kind":"publishes"'));
    expect(() => parseCoverageGraph(lines.join("\n"))).toThrow(/article a-\w+ has 0 providers/);
  });

  it("drops what the contract doesn't name", () => {
    const more = text.replace(
      '"attributes":{"kind":"article"',
      '"attributes":{"secured":"x","kind":"article"',
    );
    expect(more).not.toBe(text);
    expect(serializeCoverageGraph(parseCoverageGraph(more))).toBe(text);
  });
});
