import type { Network } from "../networks/network.ts";
import type { NoPath } from "../route.ts";

/** The marks that stand for two things between which a path is asked for, or why there can be none. */
export function marksAtEnds(
  net: Network,
  from: string,
  to: string,
): readonly [start: string, end: string] | NoPath {
  const [start, end] = [net.nodeOf(from), net.nodeOf(to)];
  if (start === null || end === null) return "no-mark";
  if (!net.has(start) || !net.has(end)) return "out-of-view";
  return start === end ? "same" : [start, end];
}
