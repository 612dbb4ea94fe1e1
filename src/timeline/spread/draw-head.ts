import { countOf, formatCount } from "../../state/count-format.ts";
import type { Box } from "../boxes.ts";
import type { SpreadScene } from "./spread-picture.ts";

/** Baseline of the line, in ems from the top; and what it takes of the height. */
const BASE = 1.1;
const HEIGHT = 1.4;

/** What both axes count, the fullest first. */
const AXES = {
  linear: [
    "Outlets that have reported, by time since the first report in this corpus",
    "Outlets by time since the first report in this corpus",
    "Outlets since the first in this corpus",
  ],
  log: [
    "Outlets that have reported, by time since the first report in this corpus, on a logarithmic scale",
    "Outlets by time since the first report in this corpus, logarithmic",
    "Outlets since the first in this corpus, logarithmic",
  ],
};

/**
 * Writes above a spread what its axes count, as fully as there is room for; where there is none beside
 * the end of the curve, also what that comes to.
 *
 * @returns where that stands.
 */
export function drawHead(context: CanvasRenderingContext2D, scene: SpreadScene): Box {
  const { layout, palette, scale } = scene;
  const { left, right, em, width, fontFamily } = layout.frame;
  const x = left - 0.7 * em;
  context.font = `400 ${em}px ${fontFamily}`;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.fillStyle = palette["ink-2"];
  const ends = layout.frame.isWide ? [] : endWords(scene);
  const most = (layout.frame.isWide ? right : width - em) - x;
  const widthOf = (text: string) => context.measureText(text).width;
  const options = [...ends, ...AXES[scale]];
  const text = options.find((each) => widthOf(each) <= most) ?? options.at(-1) ?? "";
  context.fillText(text, x, BASE * em);
  return { x, y: 0, width: widthOf(text), height: HEIGHT * em };
}

/** `18 outlets, 3 by wire copy, 2 more without a time`, the fullest first. */
function endWords({ layout, undated }: SpreadScene): string[] {
  const wire = layout.marks.length - layout.own;
  const parts = [
    countOf(layout.marks.length, "outlet"),
    wire > 0 ? `${formatCount(wire)} by wire copy` : "",
    undated,
  ].filter(Boolean);
  const texts = parts.map((_, index) => parts.slice(0, parts.length - index).join(", "));
  return texts.map((text) => `${text}, since the first in this corpus`).concat(texts);
}
