import type { Palette } from "../../state/palette.ts";
import type { Camera } from "../../state/view/view.ts";
import type { NodeState } from "../drawing/node-states.ts";
import type { Box } from "./label-placement.ts";
import type { LabelText } from "./label-texts.ts";

/** Articles that aren't lit get labels from this zoom on. */
export const ARTICLES_FROM = 0.5;

/** Pixels of paper around a text, at a text size of 11 pixels. */
export const HALO = 3;

export interface LabelStyle {
  readonly family: string;
  readonly size: number;
}

export function isPointedOut(state: NodeState): boolean {
  return state === "selected" || state === "hovered";
}

/** Paper behind a text that may stand over many lit links, or over a crowd. */
export function drawPlate(context: CanvasRenderingContext2D, box: Box, paper: string): void {
  const { left, top, right, bottom } = box;
  context.globalAlpha = 0.85;
  context.fillStyle = paper;
  context.fillRect(left - HALO, top - 1, right - left + 2 * HALO, bottom - top + 2);
  context.globalAlpha = 1;
}

/** The brief text in the picture of the whole, the longer one where there is room or reason for it. */
export function textOf({ text, brief }: LabelText, state: NodeState, camera: Camera): string {
  return state === "normal" && camera.ratio > ARTICLES_FROM ? (brief ?? text) : text;
}

export function inkOf(
  label: LabelText,
  state: NodeState,
  palette: Palette,
  colourOf: (key: string) => string,
): string {
  if (state !== "normal") return palette.ink;
  if (label.brief !== null) return colourOf(label.key);
  return label.kind === "topic" ? palette.ink : palette["ink-2"];
}

export function fontOf(
  { kind, brief }: LabelText,
  state: NodeState,
  { family, size }: LabelStyle,
): string {
  if (kind === "topic") return `italic 600 ${size * 1.09}px ${family}`;
  return `${isPointedOut(state) || brief !== null ? 600 : 450} ${size}px ${family}`;
}
