import type { Position } from "../../state/axis/axis.ts";
import type { Window } from "../../state/view/view.ts";
import type { Track } from "../lanes/lanes.ts";
import type { PlacedSwarm, SwarmSize } from "./place-swarm.ts";

/** What a swarm is laid out for. */
interface Asked {
  readonly track: Track;
  readonly size: SwarmSize;
  readonly span: Window;
  readonly position: Position;
  /** How often a window that was being moved has come to rest. */
  readonly rests: number;
}

/** Fewer dots are laid out and drawn within two milliseconds. */
const MANY = 1000;
/** A dot that is wider or narrower than that no longer looks like one. */
const STRETCH = 1.5;
/** So much of what is in view, at most, has no marks yet. */
const BARE = 0.12;

/**
 * Whether dots that are laid out may be moved and stretched along the axis, each to its own time, while
 * a hand moves the window: so a step costs none of them. They are laid out anew when it rests, when
 * they would look too wide or too narrow, and when too much comes into view that had no place.
 */
export function keepsPlaces(
  { placed, ...then }: Asked & { readonly placed: PlacedSwarm },
  now: Asked,
  isMoving: boolean,
): boolean {
  if (then.track !== now.track || then.size !== now.size) return false;
  if (then.span === now.span && then.position === now.position) return true;
  if (!isMoving || placed.dots.length < MANY || then.rests !== now.rests) return false;
  const length = lengthOf(now.span);
  const stretch = lengthOf(then.span) / length;
  if (!(stretch <= STRETCH && stretch >= 1 / STRETCH)) return false;
  const before = Math.max(0, then.span.from - now.span.from);
  const after = Math.max(0, now.span.to - then.span.to);
  return before + after <= BARE * length;
}

function lengthOf({ from, to }: Window): number {
  return to - from;
}
