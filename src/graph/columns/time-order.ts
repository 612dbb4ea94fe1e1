import type { Columns } from "./read-columns.ts";

/**
 * Rows of all articles: by time, then key; undated ones last.
 *
 * Cost: O(n log n), by numbers alone: time and place among the keys are made one number, where it has room.
 */
export function timeOrder(
  { kind, time }: Pick<Columns, "kind" | "time">,
  keys: readonly string[],
): Uint32Array<ArrayBuffer> {
  const rows = inKeyOrder(kind, keys);
  const dated = rows.filter((row) => !Number.isNaN(time[row]));
  const undated = rows.filter((row) => Number.isNaN(time[row]));
  let [first, last] = [Infinity, -Infinity];
  for (const row of dated) {
    first = Math.min(first, time[row] ?? 0);
    last = Math.max(last, time[row] ?? 0);
  }
  // Seconds: the file knows no less.
  const secondsOf = (row: number) => Math.floor(((time[row] ?? 0) - first) / 1000);
  const count = Math.max(dated.length, 1);
  if (dated.length > 0 && (last - first) / 1000 + 1 > Number.MAX_SAFE_INTEGER / count) {
    throw new Error("time: further apart than any two times are");
  }
  const both = Float64Array.from(dated, (row, place) => secondsOf(row) * count + place).toSorted();
  const order = new Uint32Array(rows.length);
  for (const [place, one] of both.entries()) order[place] = dated[one % count] ?? 0;
  order.set(undated, dated.length);
  return order;
}

/** Rows of articles in order of key, in which the prebuild writes them. */
function inKeyOrder(kind: Uint8Array, keys: readonly string[]): Uint32Array {
  const rows: number[] = [];
  let isInOrder = true;
  for (const [row, key] of keys.entries()) {
    if (kind[row] !== 0) continue;
    isInOrder &&= (keys[rows.at(-1) ?? row] ?? "") <= key;
    rows.push(row);
  }
  if (!isInOrder) rows.sort((a, b) => ((keys[a] ?? "") < (keys[b] ?? "") ? -1 : 1));
  return Uint32Array.from(rows);
}
