import type { Drawing, Group, Item, Outline, Shape, Stroke, Text } from "./drawing.ts";

type Canvas2D = CanvasRenderingContext2D;

/**
 * Paints a drawing, with its paper, on a canvas that has its size in pixels of its own; a context that
 * is scaled paints it larger. Step by step: an item each, so that input has its turn between them.
 *
 * Cost: O(n) for n items.
 */
export function* paint(context: Canvas2D, drawing: Drawing): Generator<void> {
  context.fillStyle = drawing.paper;
  context.fillRect(0, 0, drawing.width, drawing.height);
  context.textBaseline = "alphabetic";
  yield* paintItems(context, drawing.items);
}

function* paintItems(context: Canvas2D, items: Iterable<Item>): Generator<void> {
  for (const item of items) {
    if (item.is === "group") yield* paintGroup(context, item);
    else if (item.is === "shape") paintShape(context, item);
    else paintText(context, item);
    yield;
  }
}

function* paintGroup(context: Canvas2D, { at, items }: Group): Generator<void> {
  context.save();
  if (at !== undefined) context.translate(at.x, at.y);
  if (at?.width !== undefined && at.height !== undefined) {
    context.beginPath();
    context.rect(0, 0, at.width, at.height);
    context.clip();
  }
  yield* paintItems(context, items);
  context.restore();
}

function paintShape(context: Canvas2D, { of, fill, stroke }: Shape): void {
  const path = pathOf(of);
  if (fill !== null) {
    context.globalAlpha = fill.opacity;
    context.fillStyle = fill.colour;
    context.fill(path);
  }
  if (stroke !== null) {
    takeStroke(context, stroke);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function paintText(context: Canvas2D, { text, x, y, align, font, fill, stroke }: Text): void {
  context.font = font;
  context.textAlign = ALIGN[align];
  if (stroke !== null) {
    takeStroke(context, stroke);
    context.strokeText(text, x, y);
  }
  if (fill !== null) {
    context.globalAlpha = fill.opacity;
    context.fillStyle = fill.colour;
    context.fillText(text, x, y);
  }
  context.globalAlpha = 1;
}

/** Not by the direction in which the page is written: x is where it is. */
const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function takeStroke(context: Canvas2D, stroke: Stroke): void {
  context.globalAlpha = stroke.opacity;
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.lineCap = stroke.cap;
  context.lineJoin = stroke.join;
  context.setLineDash([...stroke.dash]);
  context.lineDashOffset = stroke.dashOffset;
}

const WHOLE = 2 * Math.PI;

function pathOf(of: Outline): Path2D {
  if ("d" in of) return new Path2D(of.d);
  const path = new Path2D();
  if ("r" in of) path.arc(of.cx, of.cy, of.r, 0, WHOLE);
  else if ("rx" in of) path.ellipse(of.cx, of.cy, of.rx, of.ry, 0, 0, WHOLE);
  else path.rect(of.x, of.y, of.width, of.height);
  return path;
}
