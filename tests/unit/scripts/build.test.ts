import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildGraphFile, formatSeconds, formatSummary } from "../../../scripts/graph/build.ts";
import { formatComplaint } from "../../../src/corpus/reading/complaint.ts";
import { readCoverage } from "../../../src/graph/coverage.ts";
import { ColumnGraph } from "../../../src/graph/columns/column-graph.ts";
import { columnsNamedBy } from "../../../src/graph/columns/naming.ts";
import { readColumns } from "../../../src/graph/columns/read-columns.ts";
import { parseCoverageGraph, serializeCoverageGraph } from "../../../src/graph/graph-file.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const PROJECT = path.resolve(import.meta.dirname, "../../..");
const SEEDS = path.join(PROJECT, "seeds");
const FLAWED = path.join(PROJECT, "tests/fixtures/flawed");

async function build(folder: string, title?: string) {
  const out = path.join(await temporaryFolder(), "deep/er/graph.json");
  const report = await buildGraphFile({ folder, out, ...(title === undefined ? {} : { title }) });
  return { report, text: await readFile(out, "utf8") };
}

async function loadSeeds() {
  const { report, text } = await build(SEEDS);
  return { report, text, coverage: readCoverage(parseCoverageGraph(text)) };
}

describe("the seeds", () => {
  it("are what they are known to be", async () => {
    const { report, coverage } = await loadSeeds();
    expect(report).toMatchObject({
      title: "Police face recognition",
      written: true,
      complaints: [],
      counts: { articles: 43, filed: 5, undated: 0, providers: 37, topics: 3, related: 44 },
    });
    expect(coverage.graph.getAttribute("span")).toEqual({
      first: "2020-06-09T03:34:00Z",
      last: "2020-06-18T00:18:00Z",
    });
    const both = [...coverage.articles.values()].filter(
      (one) => one.filed && one.listedBy.length > 0,
    );
    expect(both).toHaveLength(2);
  });

  it("show the clean copy of the excerpt whose filed copy is mojibake", async () => {
    const { coverage } = await loadSeeds();
    const found = [...coverage.articles.values()].find((one) =>
      one.url.includes("technologyreview.com"),
    );
    expect(found?.excerpt).toContain("the US government’s tracking and deportation");
    expect(found).toMatchObject({ filed: true, heat: 76, published: true });
  });

  it("give no byte of a secured value away", async () => {
    const { text } = await loadSeeds();
    for (const name of await readdir(SEEDS)) {
      const file = await readFile(path.join(SEEDS, name), "utf8");
      for (const [, value = ""] of file.matchAll(/^secured: "(.*)"$/gm)) {
        for (let i = 0; i + 12 <= value.length; i += 12)
          expect(text).not.toContain(value.slice(i, i + 12));
      }
    }
    expect(text).not.toContain("secured");
  });
});

it("writes the events of corpus.yml, the same bytes in whatever order they are listed", async () => {
  const entries = ["{ time: 2020-06-11, label: B }", "{ time: 2020-06-10T14:00, label: A }"];
  const texts = [entries, entries.toReversed()].map(async (events) => {
    const folder = await temporaryFolder();
    const [seed = ""] = await readdir(SEEDS);
    await copyFile(path.join(SEEDS, seed), path.join(folder, seed));
    const settings = `title: T\ntimeZone: Asia/Kolkata\nevents: [${events.join(", ")}]\n`;
    await writeFile(path.join(folder, "corpus.yml"), settings);
    return (await build(folder)).text;
  });
  const [text = "", other] = await Promise.all(texts);
  expect(other).toBe(text);
  expect(parseCoverageGraph(text).getAttribute("events")).toMatchObject([
    { time: "2020-06-10T08:30:00Z", until: null, label: "A" },
    { time: "2020-06-10T18:30:00Z", until: "2020-06-11T18:30:00Z", label: "B" },
  ]);
});

it("names all that it skips, in order, with the place", async () => {
  const { report, text } = await build(FLAWED);
  expect(report.complaints.map(formatComplaint)).toEqual([
    "README.md:1:1: no front matter: the first line is not `---`; add front matter, or keep this file elsewhere",
    "a-good.md:12:24: related.0.publishedDateTime is no time that exists; expected a date such as 2020-06-11 or 2020-06-11T14:30:00Z",
    "a-good.md:16:5: related.1 is skipped: no usable webUrl; add what is missing",
    'below/code.markdown:1:4: the front matter opens with "---js"; only YAML is read: write `---`',
    "below/open.txt:1:1: the front matter is not closed; end it with a line `---`",
    'corpus.yml:2:9: "colour" is no setting of a corpus; known: title, description, timeZone, providers, topics, same, different, events, exclude; remove it',
    'windows.mdx:4:10: quality is "high"; expected a number',
  ]);
  expect(report.counts).toMatchObject({
    articles: 3,
    filed: 2,
    undated: 2,
    providers: 3,
    related: 1,
  });
  expect(text).not.toContain("VGhpcyBt");
});

it("takes the title that is given, over that of corpus.yml, over the folder's name", async () => {
  expect((await build(FLAWED, " Given\u202E ")).report.title).toBe("Given");
  expect((await build(FLAWED)).report.title).toBe("Flawed");
  expect((await build(path.join(PROJECT, "tests/fixtures/small"))).report.title).toBe("small");
});

it("writes columns that graph.json names by their digest, of the same graph", async () => {
  const folder = await temporaryFolder();
  const [out, columns] = [path.join(folder, "graph.json"), path.join(folder, "graph.columns")];
  const write = async (title: string) => {
    await buildGraphFile({ folder: FLAWED, out, columns, title });
    const bytes = Uint8Array.from(await readFile(columns));
    return { text: await readFile(out, "utf8"), bytes, read: readColumns(bytes) };
  };
  const [one, same, other] = [await write("One"), await write("One"), await write("Two")];
  expect(columnsNamedBy(one.text)).toBe(one.read.heading.digest);
  expect([one.text, one.bytes]).toEqual([same.text, same.bytes]);
  expect(other.read.heading.digest).not.toBe(one.read.heading.digest);
  const plain = [...serializeCoverageGraph(parseCoverageGraph(one.text).export())].join("");
  expect([...serializeCoverageGraph(new ColumnGraph(one.read).export())].join("")).toBe(plain);
  expect(one.text.slice(one.text.indexOf("\n") + 1)).toBe(plain.slice(1));
});

it("writes the same bytes again", async () => {
  expect((await build(FLAWED)).text).toBe((await build(FLAWED)).text);
});

it("leaves the file of before when it builds nothing, and nothing beside it", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "notes.md"), "nothing here");
  const out = path.join(await temporaryFolder(), "graph.json");
  await writeFile(out, "before");
  const report = await buildGraphFile({ folder, out });
  expect(report).toMatchObject({ written: false, counts: { articles: 0 } });
  expect(formatSummary(report)).toMatch(
    /^nothing built: no article found; 1 skipped; .*graph.json is as before$/,
  );
  expect(await readFile(out, "utf8")).toBe("before");
  expect(await readdir(path.dirname(out))).toEqual(["graph.json"]);
});

it("says in two lines what it built and how long it took", async () => {
  const { report } = await build(FLAWED);
  const line = formatSummary({ ...report, out: path.join(process.cwd(), "public/graph.json") });
  expect(line).toMatch(
    /^3 articles \(2 filed\) by 3 providers on 1 topic, 1 related link, 0 stories, 0 texts run by several outlets; 7 skipped; \d+\.\d s → public\/graph\.json$/,
  );
  const counts = { ...report.counts, wires: 1 };
  expect(formatSummary({ ...report, counts })).toContain(", 1 text run by several outlets; ");
  expect(formatSeconds(report)).toMatch(
    /^read \d+\.\d s, identity .+, wire .+, story .+, graph .+, layout .+, write \d+\.\d s$/,
  );
});
