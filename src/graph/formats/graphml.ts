import type { SerializedCoverageGraph } from "../contract.ts";
import { type Cell, EDGE_COLUMNS, NODE_COLUMNS, nodeRows, WEIGHT } from "./columns.ts";
import { type ExportNote, noteLines } from "./note.ts";
import { escapeXml, XML_HEAD } from "./xml.ts";

/** Under names that Gephi, yEd and others know: they place and label nodes by them. */
const PLACED = [
  { name: "label", type: "string" },
  { name: "x", type: "double" },
  { name: "y", type: "double" },
  { name: "size", type: "double" },
] as const;

const WEIGHTED = [{ name: "weight", type: "double" }] as const;

/**
 * A part in GraphML, with typed keys (http://graphml.graphdrawing.org/specification.html). It knows
 * no time: `publishedAt` is a text. In pieces, a node or an edge each.
 *
 * Cost: O(nodes + edges).
 */
export function* writeGraphml(part: SerializedCoverageGraph, note: ExportNote): Generator<string> {
  yield XML_HEAD;
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${escapeXml(noteLines(note).join("\n"))}</desc>\n`;
  yield declare("node", [...PLACED, ...NODE_COLUMNS]);
  yield declare("edge", [...WEIGHTED, ...EDGE_COLUMNS]);
  yield '<graph id="coverline" edgedefault="directed">\n';
  for (const row of nodeRows(part)) {
    const placed = PLACED.map(({ name }) => data("node", name, row.attributes[name]));
    const more = NODE_COLUMNS.map(({ name, read }) => data("node", name, read(row)));
    yield `<node id="${escapeXml(row.key)}">${placed.join("")}${more.join("")}</node>\n`;
  }
  for (const row of part.edges) {
    const [key, source, target] = [row.key, row.source, row.target].map(escapeXml);
    const cells = EDGE_COLUMNS.map(({ name, read }) => data("edge", name, read(row)));
    yield `<edge id="${key}" source="${source}" target="${target}">${data("edge", "weight", WEIGHT)}${cells.join("")}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

type Of = "node" | "edge";

function declare(of: Of, columns: readonly { name: string; type: string }[]): string {
  return columns
    .map(
      ({ name, type }) =>
        `<key id="${idOf(of, name)}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join("");
}

function data(of: Of, name: string, value: Cell): string {
  if (value === null) return "";
  return `<data key="${idOf(of, name)}">${escapeXml(String(value))}</data>`;
}

/** Nodes and edges share names, and ids must differ in all of the file. */
function idOf(of: Of, name: string): string {
  return `${of}.${name}`;
}
