import type { DatedArticle } from "../../graph/coverage.ts";
import type { Window } from "../../state/view/view.ts";
import { articlesIn, type Lane, type Track } from "../lanes/lanes.ts";

export type CursorMove = "earlier" | "later" | "up" | "down" | "first" | "last";

/** What the cursor moves over: everything that the filters leave, the rows of it from the top, and the window. */
export interface CursorRoom {
  readonly all: Track;
  readonly lanes: readonly Lane[];
  readonly window: Window;
}

/**
 * Where a key takes the cursor: along time over all rows, or to the article nearest in time in the
 * next row. Without a cursor it starts at an end.
 *
 * Cost: the articles in the window; up and down those of a row and the number of rows.
 *
 * @returns null only when no article is in the window.
 */
export function moveCursor(
  current: DatedArticle | null,
  move: CursorMove,
  room: CursorRoom,
): DatedArticle | null {
  if (current && (move === "up" || move === "down")) {
    return inNextRow(current, move === "up" ? -1 : 1, room);
  }
  const inOrder = articlesIn(room.all, room.window);
  const last = inOrder.length - 1;
  if (move === "last" || (move === "earlier" && !current)) return inOrder[last] ?? null;
  if (move === "first" || !current) return inOrder[0] ?? null;
  const index = inOrder.findIndex(({ key }) => key === current.key);
  const next = index + (move === "later" ? 1 : -1);
  return inOrder[Math.min(last, Math.max(0, next))] ?? null;
}

function inNextRow(current: DatedArticle, step: -1 | 1, room: CursorRoom): DatedArticle {
  const row = room.lanes.findIndex((lane) => holds(lane, current));
  const lane = room.lanes[row + step];
  const [first, ...rest] = lane ? articlesIn(lane, room.window) : [];
  if (!first) return current;
  const distance = ({ time }: DatedArticle) => Math.abs(time - current.time);
  return rest.reduce((best, next) => (distance(next) < distance(best) ? next : best), first);
}

function holds({ exact, dayWide }: Lane, { key }: DatedArticle): boolean {
  return [exact, dayWide].some((articles) => articles.some((article) => article.key === key));
}
