import type { SerializedCoverageGraph } from "../contract.ts";
import { writeArticlesCsv } from "./articles-csv.ts";
import { writeGexf } from "./gexf.ts";
import { writeEdgesCsv, writeNodesCsv } from "./graph-csv.ts";
import { writeGraphml } from "./graphml.ts";
import { writeJsonLd } from "./json-ld.ts";
import type { ExportNote } from "./note.ts";
import { writePartJson } from "./part-json.ts";
import { writeRis } from "./ris.ts";

/** A format that a part of the graph can be exported in. */
export interface ExportFormat {
  readonly id: string;
  /** As a menu shows it. */
  readonly label: string;
  /** What follows the name of a file and a dot. */
  readonly extension: string;
  /** MIME type. */
  readonly type: string;
  /** The text of the file, in pieces, to be encoded as UTF-8. The part is one of partOf's. */
  readonly write: (part: SerializedCoverageGraph, note: ExportNote) => Iterable<string>;
}

const CSV = "text/csv;charset=utf-8";

/** In the order in which a menu lists them. docs/exports.md has the fields of each. */
export const FORMATS: readonly ExportFormat[] = [
  {
    id: "articles-csv",
    label: "Articles as CSV",
    extension: "articles.csv",
    type: CSV,
    write: writeArticlesCsv,
  },
  {
    id: "ris",
    label: "Articles as RIS, for reference managers",
    extension: "ris",
    type: "application/x-research-info-systems",
    write: writeRis,
  },
  {
    id: "json-ld",
    label: "Articles as JSON-LD",
    extension: "jsonld",
    type: "application/ld+json",
    write: writeJsonLd,
  },
  {
    id: "gexf",
    label: "Network as GEXF, for Gephi",
    extension: "gexf",
    type: "application/gexf+xml",
    write: writeGexf,
  },
  {
    id: "graphml",
    label: "Network as GraphML",
    extension: "graphml",
    type: "application/graphml+xml",
    write: writeGraphml,
  },
  {
    id: "nodes-csv",
    label: "Nodes as CSV",
    extension: "nodes.csv",
    type: CSV,
    write: writeNodesCsv,
  },
  {
    id: "edges-csv",
    label: "Edges as CSV",
    extension: "edges.csv",
    type: CSV,
    write: writeEdgesCsv,
  },
  {
    id: "graph-json",
    label: "Graph as JSON, for Coverline",
    extension: "graph.json",
    type: "application/json",
    write: writePartJson,
  },
];
