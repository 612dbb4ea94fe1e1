import type { SerializedCoverageGraph } from "../contract.ts";
import { partHash } from "./part/part-hash.ts";

/** What an export says of itself: of which corpus it is, what was left out, and which data it holds. */
export interface ExportNote {
  /** The title of the corpus. */
  readonly corpus: string;
  /** In words; `none` when none. */
  readonly filters: string;
  /** In words; `all` when it is not narrowed. */
  readonly window: string;
  /** The time zone that the window is told in; times in the data are in UTC. */
  readonly zone: string;
  /** `sha256:` and 64 hexadecimal digits: see partHash. */
  readonly hash: string;
}

/** The note in lines for a reader, of one line each whatever the words hold. */
export function noteLines({ corpus, filters, window, zone, hash }: ExportNote): string[] {
  const lines = [
    `Corpus: ${corpus}`,
    `Filters: ${filters}`,
    `Window: ${window}`,
    `Time zone: ${zone}`,
    `Data: ${hash}`,
  ];
  return lines.map((line) => line.replace(/\s+/g, " ").trim());
}

/**
 * The note of a whole corpus, nothing left out.
 *
 * Cost: that of partHash.
 */
export function wholeNote(graph: SerializedCoverageGraph): ExportNote {
  const { title, timeZone } = graph.attributes;
  return {
    corpus: title,
    filters: "none",
    window: "all",
    zone: timeZone ?? "UTC",
    hash: partHash(graph),
  };
}
