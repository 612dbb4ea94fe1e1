import { FIRST_WIDTH } from "./draw-dots.ts";
import type { Band } from "./mark.ts";
import { DIMMED, isLit, type MarksPicture } from "./marks-picture.ts";

const BAND_FILL = 0.25;

/** A day-wide band, whose ends are marked, so that it reads as "some time between". */
export function drawBand(
  context: CanvasRenderingContext2D,
  band: Band,
  picture: MarksPicture,
  radius: number,
): void {
  const { palette, colourOf, selection } = picture;
  const lit = isLit(band, picture) ? 1 : DIMMED;
  const { x, y, width } = band;
  const height = Math.max(1, band.height - 1);
  context.fillStyle = colourOf(band.article);
  context.globalAlpha = BAND_FILL * lit;
  context.fillRect(x, y, width, height);
  context.globalAlpha = lit;
  const end = Math.min(width / 2, radius * 0.36);
  context.fillRect(x, y, end, height);
  context.fillRect(x + width - end, y, end, height);
  if (band.article.filed) context.fillRect(x, y + height / 2 - 0.5, width, 1);
  const isSelected = band.article.key === selection;
  if (isSelected || picture.firsts.has(band.article.key)) {
    context.strokeStyle = isSelected ? palette.accent : colourOf(band.article);
    context.lineWidth = radius * (isSelected ? 0.36 : FIRST_WIDTH.coloured);
    context.strokeRect(x - 2, y - 2, width + 4, height + 4);
  }
  context.globalAlpha = 1;
}
