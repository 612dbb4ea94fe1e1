import { pathRound } from "d3";
import type { Point } from "../camera/camera-maths.ts";
import type { Palette } from "../../state/palette.ts";
import type { MarkStyle } from "../drawing/appearance.ts";
import { filled, type Item, type Outline, stroked } from "./drawing.ts";
import { mixed } from "./ink.ts";

/** What the program of marks has in numbers: see its fragment shader. */
const SQUARE = 0.886;
const LEAST_RINGED = 3.5;

/**
 * A mark with its ring, lowest first: the picture that the program of marks shades, as shapes.
 *
 * @param radius in pixels.
 * @param dim how far what isn't lit fades into the paper.
 */
export function markItems(
  style: MarkStyle,
  at: Point,
  radius: number,
  { palette, dim }: { readonly palette: Palette; readonly dim: number },
): Item[] {
  const { paper } = palette;
  const grown = radius + style.swell;
  const ink = (colour: string) => mixed(colour, paper, style.lit ? 1 : 1 - dim);
  const body = bodyOf(style.shape, at, grown, ink(style.color), paper);
  const { ringWidth } = style;
  if (ringWidth === 0) return body;
  const middle = circle(at, grown + style.ringGap + ringWidth / 2);
  const ring = stroked(middle, {
    colour: ink(style.ring === "own" ? style.color : palette[style.ring]),
    width: ringWidth,
  });
  return [filled(middle, paper), ...body, ring];
}

function bodyOf(
  shape: MarkStyle["shape"],
  at: Point,
  radius: number,
  colour: string,
  paper: string,
): Item[] {
  const line = Math.max(1.25, 0.15 * radius);
  switch (shape) {
    case "disc":
      return [filled(circle(at, radius), colour)];
    case "ringed": {
      const disc = filled(circle(at, radius), colour);
      const [outer, inner] = [radius - line, radius - 2.2 * line];
      if (radius <= LEAST_RINGED || inner <= 0) return [disc];
      const ring = { colour: paper, width: rounded(outer - inner) };
      return [disc, stroked(circle(at, (outer + inner) / 2), ring)];
    }
    case "square": {
      const half = radius * SQUARE;
      const side = rounded(2 * half);
      const corner = { x: rounded(at.x - half), y: rounded(at.y - half) };
      return [filled({ ...corner, width: side, height: side }, colour)];
    }
    case "diamond": {
      const hollow = radius - line * Math.SQRT2;
      const whole = filled(diamond(at, radius), colour);
      return hollow <= 0 ? [whole] : [whole, filled(diamond(at, hollow), paper)];
    }
    default:
      return shape satisfies never;
  }
}

function circle({ x, y }: Point, radius: number): Outline {
  return { cx: rounded(x), cy: rounded(y), r: rounded(radius) };
}

function diamond({ x, y }: Point, radius: number): Outline {
  const path = pathRound(2);
  path.moveTo(x, y - radius);
  path.lineTo(x + radius, y);
  path.lineTo(x, y + radius);
  path.lineTo(x - radius, y);
  path.closePath();
  return { d: path.toString() };
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
