import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { columnWidths, sumOf } from "./column-widths.ts";
import type { Heading } from "./table-model.ts";
import { type Pane, scrollTo } from "./visible-rows.ts";

/** The first column needs so much, in ems, for one line to hold most headlines. */
const ROOMY = 36;

/** Heights in ems, by how many lines a cell has. */
const ROW = { 1: 2.2, 2: 3.3 } as const;

const HEAD = 2.3;

/** A phone has room for the first column and most of a second. */
const NARROW = 34;

/** The least that the first column takes, in ems. */
const FIRST = { narrow: 13, wide: 22 } as const;

interface TablePane extends Pane {
  /** How many lines a cell has at most. */
  readonly lines: 1 | 2;
  readonly head: number;
  /** The least width of the first column. */
  readonly first: number;
  /** The widths of the others, in ems. */
  readonly widths: readonly number[];
}

const UNMEASURED: TablePane = {
  top: 0,
  height: 0,
  row: 40,
  lines: 2,
  head: 30,
  first: 280,
  widths: [],
};

/**
 * The pane in which a table scrolls, measured anew with its size. All rows are of one height, in
 * whole pixels, so that where a row is can be reckoned.
 */
export function usePane(headings: readonly Heading[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const pane = useSignal(UNMEASURED);
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element === null) return undefined;
    const measure = () => {
      pane.value = measured(element, headings);
    };
    const onScroll = () => {
      pane.value = { ...pane.peek(), top: element.scrollTop };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [headings.map(({ id }) => id).join()]);
  /** Brings a row into sight. */
  const reveal = (at: number) => {
    const { current: element } = scroller;
    if (element === null || at < 0) return;
    const top = scrollTo(at, pane.peek());
    element.scrollTop = top;
    pane.value = { ...pane.peek(), top };
  };
  return { scroller, pane, reveal };
}

function measured(element: HTMLElement, headings: readonly Heading[]): TablePane {
  const text = Number.parseFloat(getComputedStyle(element).fontSize);
  const ems = element.clientWidth / text;
  const widths = columnWidths(headings, ems);
  const lines = ems - sumOf(widths) >= ROOMY ? 1 : 2;
  const head = Math.round(text * HEAD);
  return {
    top: element.scrollTop,
    height: Math.max(0, element.clientHeight - head),
    row: Math.round(text * ROW[lines]),
    lines,
    head,
    first: Math.round(text * (ems < NARROW ? FIRST.narrow : FIRST.wide)),
    widths,
  };
}
