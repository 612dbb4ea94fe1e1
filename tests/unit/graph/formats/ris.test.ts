import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { writeRis } from "../../../../src/graph/formats/ris.ts";
import { hostileGraph, join, NOTE, seedGraph, sorted } from "./samples.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

function read(part: SerializedCoverageGraph) {
  return new Cite(join(writeRis(part, NOTE)), { forceType: "@ris/file" }).data;
}

function articlesOf({ nodes }: SerializedCoverageGraph) {
  return nodes.flatMap(({ attributes }) => (attributes.kind === "article" ? [attributes] : []));
}

describe("writeRis", () => {
  it("is a newspaper article each, with outlet, date, address and abstract", () => {
    const records = read(seeds);
    expect(records).toHaveLength(43);
    expect(new Set(records.map(({ type }) => type))).toEqual(new Set(["article-newspaper"]));
    const titles = articlesOf(seeds).map(({ title }) => title);
    expect(sorted(records.map(({ title }) => title))).toEqual(sorted(titles));
    const [first] = records;
    // Of a newspaper article this reader takes the year alone.
    expect(first).toMatchObject({ issued: { "date-parts": [[2020]] } });
    expect(join(writeRis(seeds, NOTE)).match(/^DA {2}- 2020\/06\/(09|1\d)\r$/gm)).toHaveLength(43);
    expect(
      records.every((record) => record["container-title"] && record.URL && record.abstract),
    ).toBe(true);
    expect(records.filter(({ keyword }) => keyword)).toHaveLength(5);
  });

  it("says no more of a time than is known", () => {
    const graph = structuredClone(seeds);
    const [day, none] = graph.nodes.filter(({ attributes }) => attributes.kind === "article");
    Object.assign(day!.attributes, { publishedAt: "2020-06-11T00:00:00Z", precision: "day" });
    Object.assign(none!.attributes, { publishedAt: null, precision: null, undated: "no time" });
    const undated = read(graph).find(({ title }) => title === none!.attributes.label);
    expect(undated).not.toHaveProperty("issued");
    const text = join(writeRis(graph, NOTE));
    expect(text.match(/^DA {2}- /gm)).toHaveLength(42);
    expect(text).toContain("\r\nN1  - Published on 2020-06-11, time unknown\r\n");
    expect(text).toContain("\r\nN1  - Undated: no time\r\n");
    expect(text).toMatch(/\r\nN1 {2}- Published 2020-06-09 03:34 UTC\r\n/);
  });

  it("carries the note in each record", () => {
    const text = join(writeRis(seeds, NOTE));
    const said = /^N1 {2}- Corpus: Police face recognition; Filters: topic AI; .*sha256:0+\r$/gm;
    expect(text.match(said)).toHaveLength(43);
  });

  it("is one record an article, with its title, whatever the texts are", () => {
    fc.assert(
      fc.property(hostileGraph, (part) => {
        const records = read(part);
        const titles = articlesOf(part).map(({ title }) =>
          title.replace(/[\s\p{Cc}]+/gu, " ").trim(),
        );
        expect(sorted(records.map(({ title = "" }) => title))).toEqual(sorted(titles));
        const lines = join(writeRis(part, NOTE)).split("\r\n");
        expect(lines.filter((line) => !/^([A-Z][A-Z0-9] {2}- .*)?$/s.test(line))).toEqual([]);
        for (const line of lines.filter((line) => line.startsWith("UR")))
          expect(line).toMatch(/^UR {2}- https?:/);
      }),
    );
  });
});
