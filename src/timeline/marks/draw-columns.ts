import type { DatedArticle } from "../../graph/coverage.ts";
import type { Column } from "./columns.ts";
import type { MarksPicture } from "./marks-picture.ts";

/** Columns, and the articles that they are runs of. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly of: readonly DatedArticle[];
}

/** A column of one article beside one of a thousand is still to be seen. */
const LEAST_HEIGHT = 2;

/**
 * Draws columns up and down from the middle of their row, each in the colour that most of its
 * articles have.
 *
 * @param heightOf of a column with so many articles, in pixels.
 * @param alpha how much there is of them.
 */
export function drawColumns(
  context: CanvasRenderingContext2D,
  { columns, of }: Columns,
  { majority }: MarksPicture,
  heightOf: (count: number) => number,
  alpha: number,
): void {
  context.globalAlpha = alpha;
  for (const { x, width, start, end } of columns) {
    const height = Math.max(LEAST_HEIGHT, heightOf(end - start));
    context.fillStyle = majority(of, start, end);
    context.fillRect(x, -height / 2, width > 3 ? width - 1 : width, height);
  }
  context.globalAlpha = 1;
}
