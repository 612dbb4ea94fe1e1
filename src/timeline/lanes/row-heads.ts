import { effect, untracked } from "@preact/signals";
import type { EnterElement, Selection } from "d3";
import { type LanesModel, providerOf } from "./lanes-model.ts";
import type { PlacedLane } from "./place-lane.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * Keeps the providers' names beside their rows. Only rows in sight have an element.
 *
 * They are out of the tab order, which would otherwise have hundreds of stops: from the keyboard a
 * provider is chosen with Shift+Enter on one of its articles.
 *
 * A name that goes away under the pointer gets no leave event, so its hover is taken back for it.
 */
export function mountRowHeads(heads: Div, model: LanesModel): () => void {
  const { state } = model;
  /** The provider whose name the pointer is on. */
  let pointed: string | null = null;
  const leave = () => {
    if (pointed !== null && state.hover.peek() === pointed) state.hover.value = null;
    pointed = null;
  };
  const stop = effect(() => {
    const { rowHeight } = model.geometry.value;
    const isLit = litProviders(model);
    const chosen = providerOf(state, state.selection.value);
    heads
      .selectAll<HTMLButtonElement, PlacedLane>("button")
      // By provider: a name that stays keeps its element, and the pointer that is on it.
      .data(model.placed.value, ({ lane }) => lane.provider.key)
      .join(appendHead)
      .style("top", ({ row }) => `${row * rowHeight}px`)
      .style("height", `${rowHeight}px`)
      .classed("dimmed", ({ lane }) => !isLit(lane.provider.key))
      .classed("chosen", ({ lane }) => lane.provider.key === chosen)
      .attr("title", ({ lane }) => lane.provider.label)
      .text(({ lane }) => lane.provider.label)
      .on("click", (_event, { lane }) => state.select(lane.provider.key, { reveal: true }))
      .on("pointerenter", (_event, { lane }) => {
        pointed = lane.provider.key;
        state.hover.value = pointed;
      })
      .on("pointerleave", leave);
    const isGone = !model.placed.value.some(({ lane }) => lane.provider.key === pointed);
    if (isGone) untracked(leave);
  });
  return () => {
    stop();
    leave();
  };
}

function appendHead(
  enter: Selection<EnterElement, PlacedLane, HTMLDivElement, unknown>,
): Selection<HTMLButtonElement, PlacedLane, HTMLDivElement, unknown> {
  return enter.append("button").attr("type", "button").attr("tabindex", -1);
}

/** A provider is lit when it is a neighbour of what is in focus, or when nothing is. */
function litProviders(model: LanesModel): (key: string) => boolean {
  const focus = model.state.focus.value;
  return (key) => focus === null || focus.lit.has(key);
}
