import { describe, expect, it } from "vitest";
import {
  GraphFormatError,
  type GraphProblem,
  parseCoverageGraph,
} from "../../../src/graph/graph-file.ts";
import { article, dataOf, exported, textOf } from "./samples.ts";

const text = textOf(
  dataOf(
    article("a", { filed: true, topics: ["AI"], lists: ["https://example.com/b"] }),
    article("b"),
  ),
);

const long = (length: number) => "x".repeat(length);

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
    expect(textOf(exported(parseCoverageGraph(text)))).toBe(text);
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
    [text.replace('"version":4', '"version":3'), "other-version"],
    [text.replace('"events":[],', ""), "invalid"],
    [text.replace('"kind":"topic"', '"kind":"person"'), "invalid"],
    [text.replace('"x":0', '"x":null'), "invalid"],
    [text.replace(/"pageRank":[^,]+/, '"pageRank":-1'), "invalid"],
    [text.replace(/"community":\d+/, '"community":0.5'), "invalid"],
    [text.replace(/"networks":\{.*\}\}/, '"networks":{}}'), "invalid"],
    [text.replace("[0,0]", "[0]"), "invalid"],
    [text.replace("[0,0]", "[0,null]"), "invalid"],
    [text.replace(/"p-\w+":\[0,0\]/, ""), "invalid"],
    [text.replace(/"t-\w+":\[0,0\]/, ""), "invalid"],
    [text.replace('"story":null', '"story":"s-nobody"'), "invalid"],
    [text.replace('"publishedAt":null', '"publishedAt":"2020-13-45T00:00:00Z"'), "invalid"],
    [text.replace(/"target":"a-\w+"/, '"target":"a-nobody"'), "invalid"],
    [text.replace('"kind":"about"', '"kind":"related"'), "invalid"],
    [text.replace('"kind":"related"', '"kind":"publishes"'), "invalid"],
  ])("refuses a text and says why: %#", (broken, problem) => {
    expect(broken).not.toBe(text);
    expect(problemOf(broken)).toBe(problem);
  });

  const one = '"publishedAt":null,"precision":null';

  it.each([
    [text.replace(one, '"publishedAt":"2020-06-11T00:00:00Z","precision":null')],
    [text.replace(one, '"publishedAt":null,"precision":"day"')],
    [text.replace(/"label":"\w+"/, `"label":"${long(501)}"`)],
    [text.replace(/"title":"[^"]+"/, `"title":"${long(501)}"`)],
    [text.replace(/("kind":"article".*)"title":"\w+"/, `$1"title":"${long(501)}"`)],
    [text.replace('"excerpt":""', `"excerpt":"${long(5_001)}"`)],
    [text.replace(/"url":"[^"]+"/, `"url":"https://a.example/${long(4_096)}"`)],
    [text.replace('"names":[]', `"names":["${long(501)}"]`)],
  ])("refuses what no page could show, and half a date: %#", (broken) => {
    expect(broken).not.toBe(text);
    expect(problemOf(broken)).toBe("invalid");
  });

  it("reads texts up to the greatest length", () => {
    const full = text
      .replace(/"label":"\w+"/, `"label":"${long(500)}"`)
      .replace('"excerpt":""', `"excerpt":"${long(5_000)}"`);
    expect(textOf(exported(parseCoverageGraph(full)))).toBe(full);
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
    expect(textOf(exported(parseCoverageGraph(more)))).toBe(text);
  });
});
