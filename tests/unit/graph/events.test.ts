import { describe, expect, it } from "vitest";
import type { CorpusEvent } from "../../../src/graph/contract.ts";
import { partOf } from "../../../src/graph/formats/part/part.ts";
import { GraphFormatError, parseCoverageGraph } from "../../../src/graph/graph-file.ts";
import { article, dataOf, exported, textOf } from "./samples.ts";

const HEARING: CorpusEvent = {
  time: "2020-06-10T14:00:00Z",
  until: null,
  precision: "minute",
  label: "Senate hearing",
  link: "https://www.senate.example/",
};
const DAYS: CorpusEvent = {
  time: "2020-06-11T04:00:00Z",
  until: "2020-06-13T04:00:00Z",
  precision: "day",
  label: "<script>alert(1)</script>",
  link: null,
};

function withEvents(...events: unknown[]): string {
  const data = dataOf(article("a"), article("b"));
  return textOf({ ...data, attributes: { ...data.attributes, events: events as CorpusEvent[] } });
}

describe("the events of a coverage graph", () => {
  it("come back as they were", () => {
    const text = withEvents(HEARING, DAYS);
    expect(textOf(exported(parseCoverageGraph(text)))).toBe(text);
    expect(parseCoverageGraph(text).getAttribute("events")).toEqual([HEARING, DAYS]);
  });

  it("go with each part of it", () => {
    const graph = exported(parseCoverageGraph(withEvents(HEARING, DAYS)));
    expect(partOf(graph, () => false).attributes.events).toEqual([HEARING, DAYS]);
  });

  it.each<[string, unknown]>([
    ["no mapping", "Senate hearing"],
    ["no label", { ...HEARING, label: "" }],
    ["a label that no page could show", { ...HEARING, label: "x".repeat(501) }],
    ["no time", { ...HEARING, time: null }],
    ["a time that doesn't exist", { ...HEARING, time: "2020-13-45T00:00:00Z" }],
    ["a time in another form", { ...HEARING, time: "2020-06-10" }],
    ["an end before the start", { ...HEARING, until: "2020-06-10T13:59:59Z" }],
    ["days without an end", { ...DAYS, until: null }],
    ["another precision", { ...HEARING, precision: "hour" }],
    ["a script for a link", { ...HEARING, link: "javascript:alert(1)" }],
    ["a link of the page itself", { ...HEARING, link: "/a" }],
    ["a link without end", { ...HEARING, link: `https://a.example/${"x".repeat(5_000)}` }],
  ])("are refused with %s", (_, event) => {
    expect(() => parseCoverageGraph(withEvents(event))).toThrow(GraphFormatError);
    expect(() => parseCoverageGraph(withEvents(event))).toThrow(/attributes\.events/);
  });

  it("are refused out of order, and in a crowd", () => {
    expect(() => parseCoverageGraph(withEvents(DAYS, HEARING))).toThrow(/order of time/);
    const crowd = (count: number) => withEvents(...Array.from({ length: count }, () => HEARING));
    expect(() => parseCoverageGraph(crowd(1_001))).toThrow(/attributes\.events/);
    expect(parseCoverageGraph(crowd(1_000)).getAttribute("events")).toHaveLength(1_000);
  });

  it("lose what the contract doesn't name", () => {
    const more = withEvents({ ...HEARING, secured: "x" });
    expect(parseCoverageGraph(more).getAttribute("events")).toEqual([HEARING]);
  });
});
