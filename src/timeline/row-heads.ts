import { effect } from "@preact/signals";
import type { EnterElement, Selection } from "d3";
import type { State } from "../state/state.ts";
import { type LanesModel, providerOf } from "./lanes-model.ts";
import type { PlacedLane } from "./place-lane.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * Keeps the providers' names beside their rows. Only rows in sight have an element.
 *
 * They are out of the tab order, which would otherwise have hundreds of stops: from the keyboard a
 * provider is chosen with Shift+Enter on one of its articles.
 */
export function mountRowHeads(heads: Div, model: LanesModel): () => void {
  const { state } = model;
  return effect(() => {
    const { rowHeight } = model.geometry.value;
    const isLit = litProviders(state);
    const chosen = providerOf(state, state.selection.value);
    heads
      .selectAll<HTMLButtonElement, PlacedLane>("button")
      .data(model.placed.value)
      .join(appendHead)
      .style("top", ({ row }) => `${row * rowHeight}px`)
      .style("height", `${rowHeight}px`)
      .classed("dimmed", ({ lane }) => !isLit(lane.provider.key))
      .classed("chosen", ({ lane }) => lane.provider.key === chosen)
      .attr("title", ({ lane }) => lane.provider.label)
      .text(({ lane }) => lane.provider.label)
      .on("click", (_event, { lane }) => state.select(lane.provider.key, { reveal: true }))
      .on("pointerenter", (_event, { lane }) => {
        state.hover.value = lane.provider.key;
      })
      .on("pointerleave", () => {
        state.hover.value = null;
      });
  });
}

function appendHead(
  enter: Selection<EnterElement, PlacedLane, HTMLDivElement, unknown>,
): Selection<HTMLButtonElement, PlacedLane, HTMLDivElement, unknown> {
  return enter.append("button").attr("type", "button").attr("tabindex", -1);
}

/** A provider is lit when it is a neighbour of what is in focus, or when nothing is. */
function litProviders(state: State): (key: string) => boolean {
  const focus = state.focus.value;
  return (key) => focus === null || focus.lit.has(key);
}
