import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import { writeArticlesCsv } from "../../../../src/graph/formats/articles-csv.ts";
import { writeEdgesCsv, writeNodesCsv } from "../../../../src/graph/formats/graph-csv.ts";
import { harmless } from "../../../../src/graph/formats/harmless.ts";
import { partOf } from "../../../../src/graph/formats/part/part.ts";
import { hostileGraph, join, NOTE, seedGraph, sorted } from "./samples.ts";

let seeds: SerializedCoverageGraph;
beforeAll(async () => {
  seeds = await seedGraph();
});

type Write = typeof writeNodesCsv;
type Row = Record<string, string>;

/** Strictly: a quote in the wrong place, or a row with a cell too many, is an error. */
function rows(write: Write, part: SerializedCoverageGraph, note = NOTE): Row[] {
  const text = join(write(part, note));
  return parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });
}

const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);

/** As UTF-8 has it, which knows no half of a surrogate pair; and not to be run by a spreadsheet. */
const written = (given: string) => harmless(Buffer.from(given).toString());

describe("nodes and edges in CSV", () => {
  it("are those of the sample corpus", () => {
    const nodes = rows(writeNodesCsv, seeds);
    expect(column(nodes, "id")).toEqual(seeds.nodes.map(({ key }) => key));
    expect(column(nodes, "label")).toEqual(seeds.nodes.map(({ attributes }) => attributes.label));
    expect(column(nodes, "x").map(Number)).toEqual(
      seeds.nodes.map(({ attributes }) => attributes.x),
    );
    const edges = rows(writeEdgesCsv, seeds);
    expect(edges.map(({ id, source, target, kind }) => [id, source, target, kind])).toEqual(
      seeds.edges.map((edge) => [edge.key, edge.source, edge.target, edge.attributes.kind]),
    );
    expect(new Set(column(edges, "type"))).toEqual(new Set(["Directed"]));
  });

  it("give an article the domain of its provider, and the label of its story", () => {
    const domains = new Set(column(rows(writeNodesCsv, seeds), "domain"));
    expect(domains.size).toBe(37 + 1);
    const articles = rows(writeNodesCsv, seeds).filter(({ kind }) => kind === "article");
    expect(articles.every(({ domain }) => domain !== "")).toBe(true);
    const labels = new Set(column(articles, "storyLabel").filter((label) => label !== ""));
    expect(labels).toEqual(new Set(seeds.attributes.stories.map(({ label }) => label)));
  });
});

describe("articles in CSV", () => {
  it("are in order of time, with what the corpus says of each", () => {
    const articles = rows(writeArticlesCsv, seeds);
    expect(articles).toHaveLength(43);
    const times = column(articles, "publishedAt");
    expect(times).toEqual(sorted(times));
    const fields = new Map(seeds.nodes.map(({ key, attributes }) => [key, attributes]));
    for (const row of articles) {
      const { key = "", title, excerpt, url, provider } = row;
      expect(fields.get(key)).toMatchObject({ title, excerpt, url });
      expect(provider).not.toBe("");
    }
    for (const name of ["lists", "listedBy"])
      expect(column(articles, name).reduce((sum, count) => sum + Number(count), 0)).toBe(44);
    const filed = articles.filter(({ filed }) => filed === "true");
    expect(filed).toHaveLength(5);
    expect(filed.every(({ topics }) => topics !== "")).toBe(true);
  });

  it("have their place among the outlets of the file", () => {
    const story = seeds.attributes.stories[0]!;
    const ranks = rows(writeArticlesCsv, seeds)
      .filter(({ story: of }) => of === story.key)
      .flatMap(({ rankHere }) => (rankHere === "" ? [] : Number(rankHere)));
    expect(ranks.toSorted((a, b) => a - b)).toEqual(
      story.outlets.flatMap(({ rank }) => rank ?? []),
    );
  });

  it("say no more of a time than is known, and come last without one", () => {
    const graph = structuredClone(seeds);
    const [day, none] = graph.nodes.filter(({ attributes }) => attributes.kind === "article");
    Object.assign(day!.attributes, { publishedAt: "2020-06-11T00:00:00Z", precision: "day" });
    Object.assign(none!.attributes, { publishedAt: null, precision: null, undated: "no time" });
    const articles = rows(writeArticlesCsv, graph);
    const byKey = new Map(articles.map((row) => [row["key"], row]));
    expect(articles.at(-1)?.["key"]).toBe(none!.key);
    expect(byKey.get(day!.key)).toMatchObject({ publishedAt: "2020-06-11", precision: "day" });
    expect(byKey.get(none!.key)).toMatchObject({ publishedAt: "", undated: "no time" });
  });
});

describe.each<[string, Write]>([
  ["nodes", writeNodesCsv],
  ["edges", writeEdgesCsv],
  ["articles", writeArticlesCsv],
])("the CSV of %s", (_, write) => {
  it("begins with a byte order mark, ends lines with CR LF, and is a header alone for nothing", () => {
    const text = join(
      write(
        partOf(seeds, () => false),
        NOTE,
      ),
    );
    expect(text).toMatch(/^\uFEFF[\w,]+,note\r\n$/);
  });

  it("carries the note once, in the first row", () => {
    const notes = column(rows(write, seeds), "note");
    expect(notes[0]).toMatch(/^Corpus: Police face recognition; Filters: topic AI; /);
    expect(notes[0]).toContain(NOTE.hash);
    expect(new Set(notes.slice(1))).toEqual(new Set([""]));
  });

  it("has no cell that a spreadsheet would run, whatever the texts are", () => {
    fc.assert(
      fc.property(hostileGraph, (part) => {
        for (const row of rows(write, part)) {
          for (const cell of Object.values(row)) {
            expect(cell).not.toMatch(/^(?:\s*[=+@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/);
            if (cell.startsWith("-")) expect(Number(cell)).not.toBeNaN();
          }
        }
      }),
    );
  });
});

it("comes back whole from CSV, whatever the texts are", () => {
  fc.assert(
    fc.property(hostileGraph, (part) => {
      const nodes = part.nodes.map(({ attributes }) => written(attributes.label));
      expect(column(rows(writeNodesCsv, part), "label")).toEqual(nodes);
      const kinds = part.edges.map(({ attributes }) => attributes.kind);
      expect(column(rows(writeEdgesCsv, part), "kind")).toEqual(kinds);
      const titles = rows(writeArticlesCsv, part).map(({ key, title, excerpt }) => [
        key,
        title,
        excerpt,
      ]);
      const articles = part.nodes.flatMap(({ key, attributes }) =>
        attributes.kind === "article"
          ? [[key, written(attributes.title), written(attributes.excerpt)]]
          : [],
      );
      expect(sorted(titles)).toEqual(sorted(articles));
    }),
  );
});
