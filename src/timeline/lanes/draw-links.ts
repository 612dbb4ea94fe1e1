import type { Article } from "../../graph/coverage.ts";
import { DIMMED, type MarksPicture } from "../marks/marks-picture.ts";
import type { End, LinksInSight } from "./links-in-sight.ts";

/** More would be a tangle. */
export const MOST_ARCS = 400;

const THREAD_WIDTH = 1.2;
const DASH = [3, 3];
/** How much there is of a thread that nobody asked for. */
const FAINT = 0.55;
/** How far an arc goes off the straight line, as a share of its length. */
const BOW = 0.18;

/** Draws threads and arcs, whose places are measured from the top of the first row. Cost: O(links). */
export function drawLinks(
  context: CanvasRenderingContext2D,
  links: LinksInSight,
  picture: MarksPicture,
): void {
  drawArcs(context, arcsShown(links, picture).slice(0, MOST_ARCS), picture);
  context.setLineDash(DASH);
  for (const thread of links.threads) drawThread(context, thread, picture);
  context.setLineDash([]);
}

/** The arcs that are asked for: all, or while something is in focus its own. */
export function arcsShown(
  { arcs }: LinksInSight,
  { focus }: Pick<MarksPicture, "focus">,
): LinksInSight["arcs"] {
  if (focus === null) return arcs;
  const isOf = (article: Article) =>
    [article.key, article.provider, article.story ?? "", ...article.topics].some((key) =>
      focus.keys.has(key),
    );
  return arcs.filter(([from, to]) => isOf(from.article) || isOf(to.article));
}

/** A line from copy to copy, leaving each along the row and reaching the next along it. */
function drawThread(
  context: CanvasRenderingContext2D,
  thread: readonly End[],
  { colourOf, focus }: MarksPicture,
): void {
  const [first, ...rest] = thread;
  if (!first) return;
  const isLit = focus !== null && thread.some(({ article }) => focus.keys.has(article.key));
  context.globalAlpha = isLit ? 1 : focus === null ? FAINT : FAINT * DIMMED;
  context.strokeStyle = colourOf(first.article);
  context.lineWidth = THREAD_WIDTH;
  context.beginPath();
  context.moveTo(first.x, first.y);
  let { x, y } = first;
  for (const next of rest) {
    const [middle, half] = [(x + next.x) / 2, (y + next.y) / 2];
    context.quadraticCurveTo(middle, y, middle, half);
    context.quadraticCurveTo(middle, next.y, next.x, next.y);
    [x, y] = [next.x, next.y];
  }
  context.stroke();
  context.globalAlpha = 1;
}

/** Hairlines that bow to the left as one goes from the article that lists to the one it lists. */
function drawArcs(
  context: CanvasRenderingContext2D,
  arcs: LinksInSight["arcs"],
  { palette, focus }: MarksPicture,
): void {
  if (arcs.length === 0) return;
  context.strokeStyle = focus === null ? palette.edge : palette["ink-2"];
  context.lineWidth = 1;
  context.beginPath();
  for (const [from, to] of arcs) {
    const [across, down] = [to.x - from.x, to.y - from.y];
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(
      (from.x + to.x) / 2 + down * BOW,
      (from.y + to.y) / 2 - across * BOW,
      to.x,
      to.y,
    );
  }
  context.stroke();
}
