import type { SerializedCoverageGraph } from "../contract.ts";
import {
  type Cell,
  EDGE_COLUMNS,
  type EdgeRow,
  NODE_COLUMNS,
  type NodeRow,
  nodeRows,
  WEIGHT,
} from "./columns.ts";
import { type ExportNote, noteLines } from "./note.ts";
import { escapeXml, XML_HEAD } from "./xml.ts";

/**
 * A part in GEXF 1.3, which Gephi 0.9.3 and later open with places, sizes and a timeline: a dated
 * article starts when it was published (at the start of the day where only that is known; `precision`
 * says which), all else is there throughout. The kind of an edge is GEXF's own `kind`, without which
 * Gephi would make one of two edges between the same nodes.
 *
 * The format: https://gexf.net/schema.html. In pieces, a node or an edge each.
 *
 * Cost: O(nodes + edges).
 */
export function* writeGexf(part: SerializedCoverageGraph, note: ExportNote): Generator<string> {
  yield XML_HEAD;
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta><creator>Coverline</creator><description>${escapeXml(noteLines(note).join("\n"))}</description></meta>\n`;
  yield '<graph mode="dynamic" defaultedgetype="directed" idtype="string" timeformat="dateTime" timerepresentation="interval">\n';
  yield declare("node", NODE_COLUMNS);
  yield declare("edge", EDGE_COLUMNS);
  yield "<nodes>\n";
  for (const row of nodeRows(part)) yield nodeElement(row);
  yield "</nodes>\n<edges>\n";
  for (const row of part.edges) yield edgeElement(row);
  yield "</edges>\n</graph>\n</gexf>\n";
}

function declare(of: "node" | "edge", columns: typeof NODE_COLUMNS | typeof EDGE_COLUMNS): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join("")}</attributes>\n`;
}

function nodeElement(row: NodeRow): string {
  const { key, attributes: node } = row;
  const start = node.kind === "article" ? node.publishedAt : null;
  return [
    `<node id="${escapeXml(key)}" label="${escapeXml(node.label)}"`,
    start === null ? ">" : ` start="${escapeXml(start)}">`,
    values(NODE_COLUMNS.map(({ name, read }) => [name, read(row)])),
    `<viz:size value="${node.size}"/><viz:position x="${node.x}" y="${node.y}" z="0"/></node>\n`,
  ].join("");
}

function edgeElement(row: EdgeRow): string {
  const [key, source, target] = [row.key, row.source, row.target].map(escapeXml);
  const { kind } = row.attributes;
  return [
    `<edge id="${key}" source="${source}" target="${target}" kind="${kind}" weight="${WEIGHT}">`,
    values(EDGE_COLUMNS.map(({ name, read }) => [name, read(row)])),
    "</edge>\n",
  ].join("");
}

function values(cells: readonly (readonly [name: string, value: Cell])[]): string {
  const elements = cells.map(([name, value]) =>
    value === null ? "" : `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`,
  );
  return `<attvalues>${elements.join("")}</attvalues>`;
}
