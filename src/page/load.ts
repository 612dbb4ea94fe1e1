import { type GraphProblem, GraphFormatError, parseCoverageGraph } from "../graph/graph-file.ts";
import { type Coverage, readCoverage } from "../graph/coverage.ts";
import type { DataFiles } from "./offline/data-files.ts";

/** Why there is nothing to show; the words for each are in LoadFailure.tsx. */
export type LoadProblem = "unreachable" | "missing" | "empty" | GraphProblem;

export type Loaded =
  { readonly coverage: Coverage } | { readonly problem: LoadProblem; readonly detail: string };

/** Reads graph.json. It never throws: whatever goes wrong is named. */
export async function loadCoverage(files: DataFiles): Promise<Loaded> {
  const answer = await files.read("graph.json");
  return "text" in answer ? readText(answer.text) : answer;
}

function readText(text: string): Loaded {
  try {
    const coverage = readCoverage(parseCoverageGraph(text));
    if (coverage.articles.size === 0) return { problem: "empty", detail: coverage.title };
    return { coverage };
  } catch (error) {
    if (error instanceof GraphFormatError) return { problem: error.problem, detail: error.message };
    return { problem: "invalid", detail: error instanceof Error ? error.message : String(error) };
  }
}
