import type { Point } from "../../camera/camera-maths.ts";
import type { Room } from "../room.ts";
import { spreadApart } from "./spread-apart.ts";

interface Item {
  readonly key: string;
  readonly radius: number;
}

/** The least that a thing takes with its name. */
interface Cell {
  readonly width: number;
  readonly height: number;
}

interface Column {
  readonly width: number;
  readonly items: readonly Item[];
}

/** One or more columns beside each other. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly width: number;
  readonly cell: Cell;
}

/** From column to column, in parts of the widest radius of each. */
const AIR = 0.2;

const NO_NAMES: Cell = { width: 0, height: 0 };

/**
 * Deals things into as many columns as a height needs for none to overlap another: the largest into
 * the first, so that each column is only as wide as what it holds. With cells for their names, as
 * long as those have room; else without, and, if need be, closer than they are wide.
 *
 * Cost: O(n log n).
 */
export function dealColumns(
  items: readonly Item[],
  { width, height }: { readonly width: number; readonly height: number },
  names: Cell = NO_NAMES,
): Columns {
  const sorted = items.toSorted((a, b) => b.radius - a.radius);
  const named = deal(sorted, height, names);
  if (named.width <= width) return named;
  const bare = deal(sorted, height, NO_NAMES);
  const squeeze = Math.min(1, width / bare.width);
  const columns = bare.columns.map(({ width: own, items: held }) => ({
    width: own * squeeze,
    items: held,
  }));
  return { columns, width: bare.width * squeeze, cell: NO_NAMES };
}

function deal(items: readonly Item[], height: number, cell: Cell): Columns {
  const columns: { width: number; items: Item[] }[] = [];
  let taken = Infinity;
  for (const item of items) {
    const own = Math.max(2 * item.radius, cell.height);
    taken += own;
    if (taken > height) {
      columns.push({ width: Math.max((2 + AIR) * item.radius, cell.width), items: [] });
      taken = own;
    }
    columns.at(-1)?.items.push(item);
  }
  return { columns, cell, width: columns.reduce((sum, { width }) => sum + width, 0) };
}

/**
 * Places columns in a room, from its left: each thing at the left of its column, as near to the
 * height that it wants as the others of the column let it.
 *
 * Cost: O(n log n).
 */
export function placeColumns(
  { columns, cell }: Columns,
  wanted: (key: string) => number,
  { left, bottom, top }: Omit<Room, "right">,
  places: Map<string, Point>,
): void {
  let start = left;
  for (const { width, items } of columns) {
    const mark = Math.min(width, (2 + AIR) * (items[0]?.radius ?? 0));
    const order = items
      .map(({ key, radius }) => ({ key, radius, wanted: wanted(key) }))
      .toSorted((a, b) => a.wanted - b.wanted);
    const gaps = order
      .slice(1)
      .map(({ radius }, before) => Math.max(radius + (order[before]?.radius ?? 0), cell.height));
    const heights = order.map((item) => item.wanted);
    for (const [rank, y] of spreadApart(heights, gaps, [bottom, top]).entries()) {
      places.set(order[rank]?.key ?? "", { x: start + mark / 2, y });
    }
    start += width;
  }
}
