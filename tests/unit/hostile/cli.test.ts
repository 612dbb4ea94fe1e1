import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { writeFiles } from "../scripts/reading/articles.ts";
import { runScript } from "../scripts/run-script.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { hostileCorpus, readGraph, titlesOf } from "./build-hostile.ts";
import { byteCases } from "./byte-cases.ts";
import { GOOD_TITLES } from "./hostile-case.ts";
import { placeCases } from "./place-cases.ts";
import { fenceCases, yamlCases } from "./text-cases.ts";

/** All cases side by side, each in a folder of its own. */
async function everything(): Promise<{ root: string; lines: number }> {
  const root = await hostileCorpus({ name: "all", lines: [] });
  let lines = 0;
  const cases = [...yamlCases, ...fenceCases, ...byteCases, ...placeCases];
  for (const [at, { name, files = {}, prepare, lines: expected }] of cases.entries()) {
    // corpus.yml is read in the corpus itself only.
    if (name === "pipes") continue;
    const folder = path.join(root, `${at}`);
    await writeFiles(folder, { "filler.html": "", ...files });
    await prepare?.(folder, await temporaryFolder());
    lines += expected.length;
  }
  return { root, lines };
}

it(
  "says of everything at once what is wrong, and keeps what is right",
  { timeout: 120_000 },
  async () => {
    const { root, lines } = await everything();
    const out = path.join(await temporaryFolder(), "graph.json");
    await writeFile(out, "before");
    const build = (...more: string[]) => runScript("build-graph", [root, "--no-cache", ...more]);
    const [lenient, strict] = await Promise.all([
      build("--out", out),
      build("--out", `${out}.2`, "--strict"),
    ]);
    expect(lenient.code).toBe(0);
    expect(lenient.stderr.trimEnd().split("\n")).toHaveLength(lines);
    const titles = titlesOf(readGraph(await readFile(out, "utf8")));
    expect(titles).toEqual(expect.arrayContaining([...GOOD_TITLES, "Kept", "Kept é", "Kept too"]));
    expect(strict.code).toBe(1);
  },
);
