import type { Palette } from "../../state/palette.ts";
import { type Point, toStage } from "../camera/camera-maths.ts";
import type { Picture } from "../input/hit-test.ts";
import type { Box } from "../labels/label-placement.ts";
import type { LabelStyle } from "../labels/label-style.ts";

/** Two canvases: one beneath marks and links, and one above them, which names are written on. */
export interface Canvases {
  readonly below: CanvasRenderingContext2D;
  readonly above: CanvasRenderingContext2D;
}

/** What is needed to draw beneath the marks, at a moment. */
export interface GroundView {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly style: LabelStyle;
  readonly zone: string;
}

/** Framed coordinates to pixels of the stage. */
export function projection({ picture: { camera, stage } }: GroundView): (point: Point) => Point {
  return (point) => toStage(point, camera, stage);
}

/** Pixels that a framed unit takes. */
export function scaleOf({ picture: { camera, stage } }: GroundView): number {
  return stage.unit / camera.ratio;
}

/** Writes a text with paper around it. @returns the room that it takes. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  at: Point & { readonly align: "left" | "center" | "right" },
  { palette, style }: GroundView,
  look: { readonly weight: number; readonly ink: string; readonly italic?: boolean },
): Box {
  context.font = `${look.italic === true ? "italic " : ""}${look.weight} ${style.size}px ${style.family}`;
  context.textAlign = at.align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette.paper;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = look.ink;
  context.fillText(text, at.x, at.y);
  context.textAlign = "left";
  const { width } = context.measureText(text);
  const left = { left: at.x, center: at.x - width / 2, right: at.x - width }[at.align];
  const half = style.size * 0.65;
  return { left, right: left + width, top: at.y - half, bottom: at.y + half };
}
