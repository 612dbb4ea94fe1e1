import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillPage } from "../../src/graph/formats/single-file.ts";
import { writeAtomic } from "../graph/write-atomic.ts";
import { corpusOptions } from "../vite/corpus-options.ts";
import { corpusPlugin } from "../vite/corpus-plugin.ts";
import { buildPage } from "./build-page.ts";

/**
 * Builds app and data into one file, of the corpus that the command line names.
 *
 * @returns its size in bytes. @throws when the corpus has no articles, or the file can't be written;
 * the file of before stays.
 */
export async function buildSingleFile(file: string): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "coverline-"));
  try {
    const options = corpusOptions(path.join(folder, "graph.json"));
    const page = await buildPage([corpusPlugin({ ...options, goal: file })]);
    await writeAtomic(file, fillPage(page, await filesIn(folder)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return (await stat(file)).size;
}

/** All data files that were made, in the order of their names. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  const texts = names.map(
    async (name) => [name, await readFile(path.join(folder, name), "utf8")] as const,
  );
  return new Map(await Promise.all(texts));
}
