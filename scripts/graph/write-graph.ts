import { createHash } from "node:crypto";
import { namingColumns } from "../../src/graph/columns/naming.ts";
import { writeColumns } from "../../src/graph/columns/write-columns.ts";
import type { SerializedCoverageGraph } from "../../src/graph/contract.ts";
import { GRAPH_FORMATS, type GraphFormat } from "./graph-format.ts";
import { writeAtomic } from "./write-atomic.ts";

/**
 * Writes a graph's file and, where that is asked for, its columns. The columns come first: a graph.json
 * never names some that are not there yet, and one that names others is read itself.
 *
 * @throws when a file cannot be written; that file stays as it was.
 */
export async function writeGraph(
  graph: SerializedCoverageGraph,
  to: { readonly out: string; readonly format?: GraphFormat; readonly columns?: string },
): Promise<void> {
  const text = GRAPH_FORMATS[to.format ?? "json"](graph);
  if (to.columns === undefined) return writeAtomic(to.out, text);
  let digest = "";
  const columns = writeColumns(graph, (pieces) => (digest = sha256(pieces)));
  await writeAtomic(to.columns, columns);
  await writeAtomic(to.out, namingColumns(text, digest));
}

function sha256(pieces: Iterable<Uint8Array>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
