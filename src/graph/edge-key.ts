import type { EdgeKind } from "./contract.ts";

/** The letter of its kind and the hashes of its two ends, which are short and tell all. */
export function edgeKeyOf(kind: EdgeKind, source: string, target: string): string {
  return `${kind.charAt(0)}-${source.slice(2)}-${target.slice(2)}`;
}
