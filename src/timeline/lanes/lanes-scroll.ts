import { effect, untracked } from "@preact/signals";
import type { Selection } from "d3";
import { AXIS_HEIGHT } from "../axis/axis-room.ts";
import { type LanesModel, rowOf, shownFor } from "./lanes-model.ts";
import { countOf } from "../../state/count-format.ts";
import { rowNoun } from "../words.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

interface Parts {
  readonly axis: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly scroller: Div;
  readonly rows: Div;
  readonly marks: Div;
  /** Tells how many rows there are beyond those in sight. */
  readonly more: Selection<HTMLParagraphElement, unknown, null, undefined>;
}

/**
 * Rows, and which of them are in sight: as many as fit whole, the rest by scrolling. What is
 * selected is scrolled into sight, and stays there as a window takes rows away above it; a viewer
 * who has scrolled it out of sight is left alone.
 */
export function mountScrolling(parts: Parts, model: LanesModel) {
  const { scroller, more } = parts;
  const scrollTo = (top: number) => {
    const y = Math.min(Math.max(0, top), mostScroll(model));
    // Even to set what it is makes the browser lay out the page.
    if (y === model.scroll.peek()) return;
    scroller.property("scrollTop", y);
    model.scroll.value = y;
  };
  const reveal = (key: string) => {
    const row = rowOf(model, key);
    if (row < 0 || isInSight(model, key, model.scroll.peek())) return;
    // In the middle it shows that there is more on both sides.
    const before = Math.floor((model.capacity.peek() - 1) / 2);
    scrollTo((row - before) * model.geometry.peek().rowHeight);
  };
  scroller.on("scroll", () => {
    model.scroll.value = Math.min(scroller.property("scrollTop") as number, mostScroll(model));
  });
  let shown: { readonly key: string | null; readonly inSight: boolean } = {
    key: null,
    inSight: false,
  };
  const stops = [
    effect(() => {
      layOut(parts, model);
      // Of several there is no one row to go to.
      const { selected, selection } = model.state;
      const key = selected.value.length > 1 ? null : selection.value;
      const wanted = shownFor(model, key);
      untracked(() => {
        if (model.geometry.value.height === 0) return;
        if (wanted !== null && (key !== shown.key || shown.inSight)) reveal(wanted);
        else scrollTo(model.scroll.value);
        shown = { key, inSight: isInSight(model, wanted, model.scroll.value) };
      });
    }),
    effect(() => {
      const scroll = model.scroll.value;
      untracked(() => {
        shown = { ...shown, inSight: isInSight(model, shownFor(model, shown.key), scroll) };
      });
    }),
    effect(() => {
      more.text(moreWords(model));
    }),
  ];
  return {
    reveal,
    stop: () => {
      scroller.on("scroll", null);
      for (const stop of stops) stop();
    },
  };
}

function layOut({ axis, scroller, rows, marks, more }: Parts, model: LanesModel): void {
  const { rowHeight, em } = model.geometry.value;
  const count = model.lanes.value.length;
  const height = model.capacity.value * rowHeight;
  axis.style("height", `${height + AXIS_HEIGHT * em}px`);
  scroller.style("height", `${height}px`);
  marks.style("height", `${height}px`);
  more.style("top", `${height + AXIS_HEIGHT * em}px`).style("line-height", `${rowHeight}px`);
  rows.style("height", `${Math.max(height, count * rowHeight)}px`);
}

function mostScroll({ lanes, capacity, geometry }: LanesModel): number {
  return Math.max(0, (lanes.peek().length - capacity.peek()) * geometry.peek().rowHeight);
}

/** Whether something has a row and all of that is in sight. */
function isInSight(model: LanesModel, key: string | null, scroll: number): boolean {
  const { rowHeight } = model.geometry.peek();
  const row = rowOf(model, key);
  const last = scroll + (model.capacity.peek() - 1) * rowHeight;
  return row >= 0 && row * rowHeight >= scroll && row * rowHeight <= last;
}

/** How many rows there are beyond those in sight; empty where all are. */
export function moreWords({ state, lanes, capacity, geometry, scroll }: LanesModel): string {
  const rows = lanes.value.length;
  const passed = Math.round(scroll.value / geometry.value.rowHeight);
  const below = Math.max(0, rows - capacity.value - passed);
  if (rows <= capacity.value) return "";
  return below === 0
    ? `${countOf(passed, `more ${rowNoun(state.lanes.value.by)}`)} above`
    : `${countOf(below, `more ${rowNoun(state.lanes.value.by)}`)} below`;
}
