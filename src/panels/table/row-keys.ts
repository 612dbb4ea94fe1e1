/** Where a key takes the cursor over `count` rows. */
type Move = (at: number, page: number, count: number) => number;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at, _, count) => (at < 0 ? count - 1 : at - 1),
  PageDown: (at, page) => Math.max(0, at) + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_at, _page, count) => count - 1,
};

/**
 * The row to which a key takes the cursor.
 *
 * @param at the row that it is on, -1 while it is on none.
 * @param page how many rows a page is.
 * @returns null where the key moves nothing, or there is no row.
 */
export function movedRow(key: string, at: number, page: number, count: number): number | null {
  const move = MOVES[key];
  if (move === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, move(at, page, count)));
}
