import type { SerializedCoverageGraph } from "../contract.ts";
import {
  EDGE_COLUMNS,
  type EdgeRow,
  NODE_COLUMNS,
  type NodeRow,
  nodeRows,
  WEIGHT,
} from "./columns.ts";
import { type CsvColumn, writeCsv } from "./csv.ts";
import type { ExportNote } from "./note.ts";

const NODES: readonly CsvColumn<NodeRow>[] = [
  { name: "id", read: ({ key }) => key },
  { name: "label", read: ({ attributes }) => attributes.label },
  { name: "x", read: ({ attributes }) => attributes.x },
  { name: "y", read: ({ attributes }) => attributes.y },
  { name: "size", read: ({ attributes }) => attributes.size },
  ...NODE_COLUMNS,
];

const EDGES: readonly CsvColumn<EdgeRow>[] = [
  { name: "id", read: ({ key }) => key },
  { name: "source", read: ({ source }) => source },
  { name: "target", read: ({ target }) => target },
  // As Gephi's import of spreadsheets calls the direction.
  { name: "type", read: () => "Directed" },
  { name: "weight", read: () => WEIGHT },
  ...EDGE_COLUMNS,
];

/** The nodes of a part as CSV, in its order. Cost: O(nodes + edges). */
export function writeNodesCsv(part: SerializedCoverageGraph, note: ExportNote): Generator<string> {
  return writeCsv(NODES, nodeRows(part), note);
}

/** The edges of a part as CSV, in its order; their ends are the ids of the nodes. */
export function writeEdgesCsv(part: SerializedCoverageGraph, note: ExportNote): Generator<string> {
  return writeCsv(EDGES, part.edges, note);
}
