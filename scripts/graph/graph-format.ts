import type { SerializedCoverageGraph } from "../../src/graph/contract.ts";
import { writeGexf } from "../../src/graph/formats/gexf.ts";
import { writeGraphml } from "../../src/graph/formats/graphml.ts";
import { wholeNote } from "../../src/graph/formats/note.ts";
import { serializeCoverageGraph } from "../../src/graph/graph-file.ts";

type Write = (graph: SerializedCoverageGraph) => Iterable<string>;

/** What the prebuild can write, by the word for it on the command line; in pieces. */
export const GRAPH_FORMATS = {
  json: serializeCoverageGraph,
  gexf: (graph) => writeGexf(graph, wholeNote(graph)),
  graphml: (graph) => writeGraphml(graph, wholeNote(graph)),
} as const satisfies Readonly<Record<string, Write>>;

export type GraphFormat = keyof typeof GRAPH_FORMATS;

export function isGraphFormat(word: string): word is GraphFormat {
  return Object.hasOwn(GRAPH_FORMATS, word);
}
