import { effect, untracked } from "@preact/signals";
import type { EnterElement, Selection } from "d3";
import { countOf, formatCount } from "../../state/count-format.ts";
import { type LanesModel, rowKeysFor } from "./lanes-model.ts";
import type { RowOf } from "./lanes.ts";
import type { PlacedLane } from "./place-lane.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/**
 * Keeps the rows' names beside them. Only rows in sight have an element.
 *
 * They are out of the tab order, which would otherwise have hundreds of stops: from the keyboard a
 * provider, topic or story is chosen with Shift+Enter on one of its articles.
 *
 * A name that goes away under the pointer gets no leave event, so its hover is taken back for it.
 */
export function mountRowHeads(heads: Div, model: LanesModel): () => void {
  const { state } = model;
  /** The row whose name the pointer is on. */
  let pointed: string | null = null;
  const leave = () => {
    if (pointed !== null && state.hover.peek() === pointed) state.hover.value = null;
    pointed = null;
  };
  const stop = effect(() => {
    const { rowHeight } = model.geometry.value;
    const isLit = litRows(model);
    const chosen = rowKeysFor(state, state.selection.value);
    heads
      .selectAll<HTMLButtonElement, PlacedLane>("button")
      // By key: a name that stays keeps its element, and the pointer that is on it.
      .data(model.placed.value, ({ lane }) => lane.row.key)
      .join(appendHead)
      .style("top", ({ row }) => `${row * rowHeight}px`)
      .style("height", `${rowHeight}px`)
      .classed("dimmed", ({ lane }) => !isLit(lane.row))
      .classed("chosen", ({ lane }) => chosen.includes(lane.row.key))
      .attr("title", ({ lane, count }) => `${lane.row.label}, ${countOf(count, "article")}`)
      .call(writeHead)
      .attr("disabled", ({ lane }) => (lane.row.isThing ? null : ""))
      .on("click", (_event, { lane }) => state.select(lane.row.key, { reveal: true }))
      .on("pointerenter", (_event, { lane }) => {
        pointed = lane.row.isThing ? lane.row.key : null;
        state.hover.value = pointed;
      })
      .on("pointerleave", leave);
    const isGone = !model.placed.value.some(({ lane }) => lane.row.key === pointed);
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
  const button = enter.append("button").attr("type", "button").attr("tabindex", -1);
  button.append("span").attr("class", "lanes-name");
  button.append("span").attr("class", "lanes-count");
  return button;
}

/** The name, and how many of its articles are in the window. */
function writeHead(
  buttons: Selection<HTMLButtonElement, PlacedLane, HTMLDivElement, unknown>,
): void {
  buttons.each(({ lane, count }, index, nodes) => {
    const [name, number] = nodes[index]?.children ?? [];
    // To set even what it is would cost the browser a layout.
    if (name && name.textContent !== lane.row.label) name.textContent = lane.row.label;
    const text = formatCount(count);
    if (number && number.textContent !== text) number.textContent = text;
  });
}

/** A row is lit when it is a neighbour of what is in focus, or has something of it, or when nothing is. */
function litRows({ state }: LanesModel): (row: RowOf) => boolean {
  const focus = state.focus.value;
  const rows = new Set([...(focus?.keys ?? [])].flatMap((key) => rowKeysFor(state, key)));
  return ({ key }) => focus === null || focus.lit.has(key) || rows.has(key);
}
