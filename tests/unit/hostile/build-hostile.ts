import { readFile } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { expect } from "vitest";
import { buildGraphFile } from "../../../scripts/graph/build.ts";
import { formatComplaint } from "../../../src/corpus/reading/complaint.ts";
import { SerializedCoverageGraph } from "../../../src/graph/contract.ts";
import { writeFiles } from "../scripts/reading/articles.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { GOOD, type HostileCase } from "./hostile-case.ts";

/** A corpus folder with the good file and what the case wants. */
export async function hostileCorpus({ files, prepare }: HostileCase): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, { "good.md": GOOD, ...files });
  await prepare?.(root, await temporaryFolder());
  return root;
}

/** Builds a corpus twice, anew and from the cache, and sees to it that both are the same. */
export async function buildTwice(folder: string) {
  const cache = await temporaryFolder();
  const out = path.join(cache, "out/graph.json");
  const [first, second] = [await build(), await build()];
  expect(second).toEqual(first);
  return first;

  async function build() {
    const { complaints } = await buildGraphFile({ folder, out, cache, title: "Hostile" });
    return {
      lines: complaints.map(formatComplaint),
      graph: readGraph(await readFile(out, "utf8")),
    };
  }
}

/** The graph of a file, once it is certain that nothing is in it that the contract doesn't name. */
export function readGraph(text: string): SerializedCoverageGraph {
  const data: unknown = JSON.parse(text);
  // Valibot leaves out what a schema doesn't name.
  const graph = v.parse(SerializedCoverageGraph, data);
  expect(data).toEqual(graph);
  return graph;
}

export function titlesOf({ nodes }: SerializedCoverageGraph): string[] {
  return nodes.flatMap(({ attributes }) =>
    attributes.kind === "article" ? [attributes.title] : [],
  );
}
