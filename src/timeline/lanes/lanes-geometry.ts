import type { Signal } from "@preact/signals";
import type { Selection } from "d3";
import type { Geometry } from "./lanes-model.ts";

/** The axis's labels and their air, as a multiple of the text's size; lanes.css has the same. */
export const AXIS_HEIGHT = 1.75;

const ROW_HEIGHT = 1.4;
const MOST_STRETCH = 1.25;
const RADIUS = 0.375;

/** The sizes of lanes in a box. @param height with the axis; @param width without the row heads. */
export function geometryIn(
  box: Pick<Geometry, "width" | "height" | "em" | "fontFamily">,
): Geometry {
  const { em } = box;
  const height = Math.max(0, box.height - AXIS_HEIGHT * em);
  const rows = Math.max(1, Math.floor(height / (em * ROW_HEIGHT)));
  return {
    ...box,
    height,
    // Whole pixels keep the hairlines sharp; what is over is shared out.
    rowHeight: Math.floor(Math.min(height / rows, em * ROW_HEIGHT * MOST_STRETCH)),
    radius: em * RADIUS,
  };
}

/**
 * Measures the lanes now, whenever their size changes, and when the fonts have come.
 *
 * @param root the lanes; the size of its text is the measure of everything.
 * @param marks is as wide as the axis.
 */
export function observeGeometry(
  root: HTMLElement,
  marks: Selection<HTMLDivElement, unknown, null, undefined>,
  geometry: Signal<Geometry>,
): () => void {
  const measure = () => {
    const { fontSize, fontFamily } = getComputedStyle(root);
    const em = Number.parseFloat(fontSize);
    const width = marks.node()?.clientWidth ?? 0;
    geometry.value = geometryIn({ width, height: root.clientHeight, em, fontFamily });
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  const node = marks.node();
  if (node) observer.observe(node);
  let stopped = false;
  void document.fonts.ready.then(() => {
    if (!stopped) measure();
    return null;
  });
  measure();
  return () => {
    stopped = true;
    observer.disconnect();
  };
}
