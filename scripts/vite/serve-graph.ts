import { createReadStream } from "node:fs";
import type { Connect } from "vite";
import { FORMAT, VERSION } from "../../src/graph/contract.ts";
import { emptyCoverageGraph } from "../../src/graph/coverage-graph.ts";
import { serializeCoverageGraph } from "../../src/graph/graph-file.ts";

/** Answers for graph.json with this server's own file, or with an empty graph while there is none. */
export function serveGraph(file: () => string | null): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (!/\/graph\.json(?:$|\?)/.test(request.url ?? "")) return next();
    response.setHeader("Content-Type", "application/json");
    response.setHeader("Cache-Control", "no-cache");
    const graph = file();
    if (graph === null) response.end(emptyGraphText());
    else createReadStream(graph).on("error", next).pipe(response);
  };
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
