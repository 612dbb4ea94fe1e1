import type { SerializedCoverageGraph } from "../contract.ts";
import { serializeCoverageGraph } from "../graph-file.ts";
import type { ExportNote } from "./note.ts";

/**
 * The graph.json of a part, with the note in a field of its own, which readers of graph.json pass over.
 * It is one line, the second: without it the file is the one whose SHA-256 the note gives. In pieces.
 */
export function* writePartJson(part: SerializedCoverageGraph, note: ExportNote): Generator<string> {
  let isFirst = true;
  for (const piece of serializeCoverageGraph(part)) {
    yield isFirst ? piece.replace("\n", () => `\n"note":${JSON.stringify(note)},\n`) : piece;
    isFirst = false;
  }
}
