import type { ReadonlySignal } from "@preact/signals";
import type { Position } from "../../state/axis/axis.ts";

/** The scales of the charts over time that are on the page, by the element that is as wide as the axis. */
const scales = new WeakMap<Element, ReadonlySignal<Position>>();

/** Says what time the pixels of a chart are, for whoever has only its element. @returns how to take that back. */
export function tellScale(root: Element, position: ReadonlySignal<Position>): () => void {
  scales.set(root, position);
  return () => scales.delete(root);
}

/** Epoch milliseconds to pixels from the left edge of an element; null where it is no chart over time. */
export function scaleOf(root: Element): Position | null {
  return scales.get(root)?.peek() ?? null;
}
