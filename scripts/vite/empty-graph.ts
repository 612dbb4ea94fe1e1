import type { Connect } from "vite";
import { FORMAT, VERSION } from "../../src/graph/contract.ts";
import { emptyCoverageGraph } from "../../src/graph/coverage-graph.ts";
import { serializeCoverageGraph } from "../../src/graph/graph-file.ts";

/** Answers for graph.json, while `isEmpty`, with a coverage graph that has nothing in it. */
export function serveEmptyGraph(isEmpty: () => boolean): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (!isEmpty() || !isGraphRequest(request.url)) return next();
    response.setHeader("Content-Type", "application/json");
    response.end(emptyGraphText());
  };
}

function isGraphRequest(url: string | undefined): boolean {
  return /\/graph\.json(?:$|\?)/.test(url ?? "");
}

function emptyGraphText(): string {
  const graph = emptyCoverageGraph();
  graph.replaceAttributes({
    format: FORMAT,
    version: VERSION,
    title: "",
    counts: { articles: 0, filed: 0, undated: 0, providers: 0, topics: 0, related: 0 },
    span: null,
    stories: [],
  });
  return serializeCoverageGraph(graph);
}
