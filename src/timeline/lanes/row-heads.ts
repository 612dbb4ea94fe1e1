import { effect, untracked } from "@preact/signals";
import type { EnterElement, Selection } from "d3";
import { countOf, formatCount } from "../../state/count-format.ts";
import { setAttribute, setText } from "../marks/set-changed.ts";
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
      .join((enter) =>
        appendHead(enter)
          .on("click", (_event, { lane }) => state.select(lane.row.key, { reveal: true }))
          .on("pointerenter", (_event, { lane }) => {
            pointed = lane.row.isThing ? lane.row.key : null;
            state.hover.value = pointed;
          })
          .on("pointerleave", leave),
      )
      .style("top", ({ row }) => `${row * rowHeight}px`)
      .style("height", `${rowHeight}px`)
      .classed("dimmed", ({ lane }) => !isLit(lane.row))
      .classed("chosen", ({ lane }) => chosen.includes(lane.row.key))
      .each(({ lane, count }, index, nodes) => {
        const head = nodes[index];
        setAttribute(head, "title", `${lane.row.label}, ${countOf(count, "article")}`);
        setText(head?.children[1], formatCount(count));
      });
    const isGone = !model.placed.value.some(({ lane }) => lane.row.key === pointed);
    if (isGone) untracked(leave);
  });
  return () => {
    stop();
    leave();
  };
}

/** The name, and room for how many of its articles are in the window. */
function appendHead(
  enter: Selection<EnterElement, PlacedLane, HTMLDivElement, unknown>,
): Selection<HTMLButtonElement, PlacedLane, HTMLDivElement, unknown> {
  const button = enter
    .append("button")
    .attr("type", "button")
    .attr("tabindex", -1)
    .attr("disabled", ({ lane }) => (lane.row.isThing ? null : ""));
  button
    .append("span")
    .attr("class", "lanes-name")
    .text(({ lane }) => lane.row.label);
  button.append("span").attr("class", "lanes-count");
  return button;
}

/** A row is lit when it is a neighbour of what is in focus, or has something of it, or when nothing is. */
function litRows({ state }: LanesModel): (row: RowOf) => boolean {
  const focus = state.focus.value;
  const rows = new Set([...(focus?.keys ?? [])].flatMap((key) => rowKeysFor(state, key)));
  return ({ key }) => focus === null || focus.lit.has(key) || rows.has(key);
}
