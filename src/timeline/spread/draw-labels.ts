import { countOf, formatCount } from "../../state/count-format.ts";
import { drawHead } from "./draw-head.ts";
import type { Box } from "../boxes.ts";
import { placeLabel } from "./place-label.ts";
import type { SpreadScene } from "./spread-picture.ts";

type Context = CanvasRenderingContext2D;

/** Between lines at the end of the curves, in ems. */
const LINE = 1.35;

/**
 * Writes the words of a spread: what it counts, the names of the marks that are named, each where it fits and else not at
 * all, and at the ends of the curves what they come to.
 *
 * @param has whether an article is in the window; null where all are.
 */
export function drawLabels(
  context: Context,
  scene: SpreadScene,
  has: ((key: string) => boolean) | null,
): void {
  drawNames(context, scene, has, drawHead(context, scene));
  if (scene.layout.frame.isWide) drawEnds(context, scene, has);
  context.globalAlpha = 1;
}

function drawNames(
  context: Context,
  { layout, palette, named, taken: notes }: SpreadScene,
  has: ((key: string) => boolean) | null,
  head: Box,
): void {
  const { em, fontFamily } = layout.frame;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = em * 0.18;
  context.strokeStyle = palette.paper;
  const taken = [head, ...notes];
  for (const { mark, texts, isSelected } of named) {
    context.font = `${isSelected ? 600 : 400} ${em}px ${fontFamily}`;
    for (const text of texts) {
      const box = placeLabel(mark, context.measureText(text).width, layout, taken);
      if (box === null) continue;
      taken.push(box);
      const isIn = has === null || has(mark.report.article.key);
      // A text must stay legible: of a lesser ink instead of faint.
      context.fillStyle = palette[isIn ? "ink" : "ink-3"];
      const middle = box.y + box.height / 2;
      context.strokeText(text, box.x, middle);
      context.fillText(text, box.x, middle);
      break;
    }
  }
}

/** `18 outlets`, and where some ran wire copies how many did, and how many reported themselves. */
function drawEnds(
  context: Context,
  { layout, palette, colour, undated }: SpreadScene,
  has: ((key: string) => boolean) | null,
): void {
  const { frame, corners, marks, own } = layout;
  const { right, em, fontFamily, bottom } = frame;
  const [top = bottom, level = bottom] = [corners.all.at(-1)?.y, corners.own.at(-1)?.y];
  const wire = marks.length - own;
  const ink = colour === palette["ink-2"] ? palette.ink : colour;
  const met = marks.filter(({ report }) => has?.(report.article.key) ?? true).length;
  const inWindow = met === marks.length ? "" : `${formatCount(met)} in this window`;
  const lines = [
    { text: countOf(marks.length, "outlet"), at: top, weight: 600, size: 1.15, ink },
    { text: inWindow, at: top, ink: palette["ink-2"] },
    ...(wire > 0
      ? [
          {
            text: `${formatCount(wire)} by wire copy`,
            at: (top + level) / 2,
            ink: palette["ink-2"],
          },
          { text: `${formatCount(own)} own reporting`, at: level, ink },
        ]
      : []),
    { text: undated, at: 0, ink: palette["ink-2"] },
  ];
  context.textAlign = "left";
  context.textBaseline = "middle";
  let lowest = -Infinity;
  for (const { text, at, ink, weight = 400, size = 1 } of lines as readonly EndLine[]) {
    if (text === "") continue;
    const y = Math.max(at, lowest + LINE * em);
    lowest = y;
    context.font = `${weight} ${em * size}px ${fontFamily}`;
    context.fillStyle = ink;
    context.fillText(text, right + 0.8 * em, y);
  }
}

interface EndLine {
  readonly text: string;
  /** Where it stands, unless another is there. */
  readonly at: number;
  readonly ink: string;
  readonly weight?: number;
  /** In ems. */
  readonly size?: number;
}
