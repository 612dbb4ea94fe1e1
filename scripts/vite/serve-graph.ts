import { createReadStream } from "node:fs";
import path from "node:path";
import type { Connect } from "vite";
import { emptyCoverageGraph } from "../../src/graph/coverage-graph.ts";

/** What is served while there is none of each. */
const NONE: Readonly<Record<string, () => string>> = {
  "graph.columns": () => "",
  "graph.json": () => JSON.stringify(emptyCoverageGraph().export()),
  "talks.json": () => "[]",
};

/**
 * Answers for graph.json, and graph.columns and talks.json beside it, with this server's own files; while there are
 * none, with an empty graph and no talks.
 *
 * @param file the graph.json, or null.
 */
export function serveGraph(file: () => string | null): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = /\/(graph\.(?:json|columns)|talks\.json)(?:$|\?)/.exec(request.url ?? "")?.[1];
    if (name === undefined) return next();
    const isJson = name.endsWith(".json");
    response.setHeader("Content-Type", isJson ? "application/json" : "application/octet-stream");
    response.setHeader("Cache-Control", "no-cache");
    const graph = file();
    if (graph === null) response.end(NONE[name]?.());
    else
      createReadStream(path.join(path.dirname(graph), name))
        .on("error", next)
        .pipe(response);
  };
}
