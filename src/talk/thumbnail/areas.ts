import type { Frame } from "../talk.ts";
import { type Area, SKETCH } from "./sketch.ts";

/** Where the network, or the chart, ends and the histogram begins. */
const PARTING = { both: 64, timeline: 66 } as const;

/** What stands where in a sketch of a frame; a network alone has no histogram. */
export function areasOf(frame: Frame): { readonly upper: Area; readonly histogram: Area | null } {
  const { height } = SKETCH;
  if (frame === "network") return { upper: { top: 0, height }, histogram: null };
  const top = PARTING[frame];
  return { upper: { top: 0, height: top }, histogram: { top: top + 1, height: height - top - 1 } };
}
