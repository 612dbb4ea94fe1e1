import { createReadStream } from "node:fs";
import type { Connect } from "vite";
import { emptyCoverageGraph } from "../../src/graph/coverage-graph.ts";

/** Answers for graph.json with this server's own file, or with an empty graph while there is none. */
export function serveGraph(file: () => string | null): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (!/\/graph\.json(?:$|\?)/.test(request.url ?? "")) return next();
    response.setHeader("Content-Type", "application/json");
    response.setHeader("Cache-Control", "no-cache");
    const graph = file();
    if (graph === null) response.end(JSON.stringify(emptyCoverageGraph().export()));
    else createReadStream(graph).on("error", next).pipe(response);
  };
}
