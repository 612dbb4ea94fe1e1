import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SerializedCoverageGraph } from "../../contract.ts";
import { serializeCoverageGraph } from "../../graph-file.ts";

/**
 * The SHA-256 of a part's graph.json, as `sha256:<hex>`: what `sha256sum` says of that file. One part
 * has one hash, in the prebuild as in the browser, if it comes from partOf or is as the prebuild built
 * it: there the order of nodes and edges is settled.
 *
 * Cost: one pass over the text, some 40 MB a second; the text is never there as a whole.
 */
export function partHash(part: SerializedCoverageGraph): string {
  const hash = sha256.create();
  for (const piece of serializeCoverageGraph(part)) hash.update(utf8ToBytes(piece));
  return `sha256:${bytesToHex(hash.digest())}`;
}
