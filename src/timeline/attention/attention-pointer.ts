import { bisectRight, pointer, type Selection } from "d3";
import type { AttentionModel, Place } from "./attention-model.ts";
import { selectAt, zoomTo } from "./bin-at.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * Pointing at bins and their layers, and choosing them: a click selects the articles of the bin, with
 * Shift it makes the bin the window; a tap shows its card. A layer that is pointed at is lit in every view.
 *
 * Cost of a move: a bisection and the layers of a bin.
 */
export function mountPointer(marks: Div, model: AttentionModel): () => void {
  const { state, pointed } = model;
  const point = (place: Place | null) => {
    const before = pointed.peek();
    if (before?.time === place?.time && before?.layer === place?.layer) return;
    pointed.value = place;
    hoverLayer(model, place);
    marks.classed("pointing", place !== null);
  };
  marks
    .on("pointermove.attention", (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      model.tapped.value = false;
      point(placeUnder(event, marks.node(), model));
    })
    .on("pointerleave.attention", (event: PointerEvent) => {
      // A finger that lifts leaves what it has pointed at.
      if (event.pointerType !== "touch") point(null);
    })
    .on("click.attention", (event: PointerEvent) => {
      const place = placeUnder(event, marks.node(), model);
      const isTouch = event.pointerType === "touch";
      model.cursor.value = null;
      model.tapped.value = isTouch;
      // A finger sees the card first, whose buttons do the rest.
      if (isTouch) point(place);
      else if (place !== null && event.shiftKey) zoomTo(model, place);
      else if (place !== null) selectAt(model, { ...place, layer: null });
    });
  return () => {
    marks.on(".attention", null);
    if (pointed.peek() !== null) state.hover.value = null;
  };
}

/** Lights the story, topic or provider of a layer. */
export function hoverLayer({ state, layers }: AttentionModel, place: Place | null): void {
  const layer = place === null || place.layer === null ? null : layers.peek().list[place.layer];
  state.hover.value = layer?.key ?? null;
}

/** The bin under a pointer, and the layer that it is on; null where the bin is empty. */
export function placeUnder(
  event: PointerEvent,
  marks: HTMLDivElement | null,
  model: AttentionModel,
): Place | null {
  const [x, y] = pointer(event, marks);
  const { edges } = model.bins.peek();
  const bin = Math.min(edges.length - 2, bisectRight(model.xs.peek(), x) - 1);
  const bars = model.plot.peek().bars.filter((bar) => bar.bin === bin);
  if (bars.length === 0) return null;
  // Of layers that all stand on the ground, the lowest is seen whole.
  const [hit] = bars
    .filter(({ top, bottom }) => y >= top && y <= bottom)
    .toSorted((a, b) => b.top - a.top);
  return { time: edges[bin] ?? 0, layer: hit?.layer ?? null };
}
