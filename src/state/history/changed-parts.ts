import { FACETS } from "../filters/filters.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";

export type Part = keyof View;

const PARTS = Object.keys(DEFAULT_VIEW) as Part[];

/**
 * The parts that differ between two views, in the order of the view. A part that was written anew
 * with what it held is no change.
 *
 * Cost: constant while parts are shared; those that are not are written out as text.
 */
export function changedParts(before: View, after: View): readonly Part[] {
  return PARTS.filter((part) => !same(before[part], after[part]));
}

/** What a hand moves bit by bit, and which counts once it has come to rest. */
const CONTINUOUS: ReadonlySet<Part> = new Set(["window", "least", "pins", "camera", "head"]);

/** Whether a change is all of the kind that goes on while something is dragged. */
export function isContinuous(before: View, after: View, parts: readonly Part[]): boolean {
  return parts.every(
    (part) => CONTINUOUS.has(part) || (part === "filters" && isOnlyQuality(before, after)),
  );
}

export function isOnlyCamera(parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every((part) => part === "camera");
}

function isOnlyQuality({ filters: before }: View, { filters: after }: View): boolean {
  return FACETS.every((facet) => same(before[facet], after[facet]));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
