import { type GraphProblem, GraphFormatError, parseCoverageGraph } from "../graph/graph-file.ts";
import { type Coverage, readCoverage } from "../graph/coverage.ts";

/** Why there is nothing to show; the words for each are in LoadFailure.tsx. */
export type LoadProblem = "unreachable" | "missing" | "empty" | GraphProblem;

export type Loaded =
  { readonly coverage: Coverage } | { readonly problem: LoadProblem; readonly detail: string };

/**
 * Fetches and reads a graph.json. It never throws: whatever goes wrong is named.
 *
 * A server that answers every unknown path with its start page sends HTML in place of a missing
 * file, with status 200; that counts as missing.
 */
export async function loadCoverage(url: URL): Promise<Loaded> {
  try {
    const response = await fetch(url, { cache: "no-cache", credentials: "same-origin" });
    if (!response.ok)
      return { problem: "missing", detail: `The server answered ${response.status}.` };
    const text = await response.text();
    if (/^\s*</.test(text)) return { problem: "missing", detail: "The server sent a web page." };
    return readText(text);
  } catch (error) {
    return {
      problem: "unreachable",
      detail: error instanceof Error ? error.message : String(error),
    };
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
