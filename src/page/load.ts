import { ColumnGraph } from "../graph/columns/column-graph.ts";
import { readColumns } from "../graph/columns/read-columns.ts";
import { type GraphProblem, GraphFormatError, parseCoverageGraph } from "../graph/graph-file.ts";
import { type Coverage, readCoverage } from "../graph/coverage.ts";
import type { DataFiles } from "./offline/data-files.ts";

/** Why there is nothing to show; the words for each are in LoadFailure.tsx. */
export type LoadProblem = "unreachable" | "missing" | "empty" | GraphProblem;

export type Loaded =
  { readonly coverage: Coverage } | { readonly problem: LoadProblem; readonly detail: string };

/**
 * Reads graph.json, or the columns that it names, which hold the same. Columns that are no good, or are
 * of another graph.json, are as if they weren't there. It never throws: whatever goes wrong is named.
 */
export async function loadCoverage(files: DataFiles): Promise<Loaded> {
  const coverage = await fromColumns(files);
  if (coverage !== null) return { coverage };
  const answer = await files.read("graph.json");
  return "text" in answer ? readText(answer.text) : answer;
}

async function fromColumns(files: DataFiles): Promise<Coverage | null> {
  const found = await files.columns();
  if (found === null) return null;
  try {
    const columns = readColumns(found.bytes);
    if (columns.heading.digest !== found.digest) return null;
    const coverage = readCoverage(new ColumnGraph(columns));
    return coverage.articles.size === 0 ? null : coverage;
  } catch {
    return null;
  }
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
