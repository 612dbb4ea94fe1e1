import { beforeAll, describe, expect, it } from "vitest";
import { writeColumns } from "../../../src/graph/columns/write-columns.ts";
import { loadCoverage } from "../../../src/page/load.ts";
import type { DataFiles } from "../../../src/page/offline/data-files.ts";
import { toldBy } from "../graph/columns/samples.ts";
import { article, dataOf, textOf } from "../graph/samples.ts";

const DIGEST = "f".repeat(64);
const file = dataOf(article("a", { lists: ["https://example.com/b"] }), article("b"));
const other = dataOf(article("c"));

/** What a server has, and which of it was read. */
function serving(text: string, columns: { bytes: Uint8Array<ArrayBuffer>; digest: string } | null) {
  const read: string[] = [];
  const files: DataFiles = {
    read: (name) => {
      read.push(name);
      return Promise.resolve({ text });
    },
    columns: () => Promise.resolve(columns),
    kept: () => Promise.resolve(new Map()),
    emptyPage: () => Promise.resolve(""),
  };
  return { files, read };
}

const titles = (loaded: Awaited<ReturnType<typeof loadCoverage>>) =>
  "coverage" in loaded ? [...loaded.coverage.articles.values()].map(({ title }) => title) : loaded;

describe("loadCoverage", () => {
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    bytes = writeColumns(file, () => DIGEST);
  });

  it("opens columns without reading graph.json, and tells the same from both", async () => {
    const { files, read } = serving(textOf(file), { bytes, digest: DIGEST });
    const [fast, plain] = [
      await loadCoverage(files),
      await loadCoverage(serving(textOf(file), null).files),
    ];
    expect(read).toEqual([]);
    if (!("coverage" in fast && "coverage" in plain)) throw new Error("was not read");
    expect(toldBy(fast.coverage)).toEqual(toldBy(plain.coverage));
  });

  it("reads graph.json where the columns are of another, or no good", async () => {
    const spoiled = bytes.slice();
    spoiled.fill(255, spoiled.length / 2);
    for (const columns of [
      { bytes, digest: "0".repeat(64) },
      { bytes: bytes.slice(0, 1_000), digest: DIGEST },
      { bytes: new TextEncoder().encode("<!doctype html>"), digest: DIGEST },
      { bytes: spoiled, digest: DIGEST },
    ]) {
      const { files, read } = serving(textOf(other), columns);
      expect(titles(await loadCoverage(files))).toEqual(["c"]);
      expect(read).toEqual(["graph.json"]);
    }
  });
});
