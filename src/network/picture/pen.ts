import { type Path, pathRound } from "d3";
import type { Item, Outline, Stroke, Text } from "./drawing.ts";
import { inkOf } from "./ink.ts";

/** Width of a text in pixels, in a font as CSS has it. */
export type Measure = (text: string, font: string) => number;

/** Of paths, after the point: a hundredth of a pixel is more than any scale shows. */
const DIGITS = 2;

/** From the middle of a line of text down to its baseline, as a share of its size: as it is in Inter. */
const MIDDLE = 0.3;

const CIRCLE = 2 * Math.PI;

type Canvas2D = CanvasRenderingContext2D;

/**
 * Stands in for a canvas's context, as far as the drawing code of this app uses one, and keeps what is
 * drawn as items: so that a picture for a file comes from the same code as that on the screen.
 */
export class Pen {
  font = "10px sans-serif";
  textAlign: CanvasTextAlign = "left";
  textBaseline: CanvasTextBaseline = "alphabetic";
  fillStyle = "#000000";
  strokeStyle = "#000000";
  globalAlpha = 1;
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  readonly items: Item[] = [];
  readonly #measure: Measure;
  #dash: readonly number[] = [];
  #path: Path = pathRound(DIGITS);
  /** The path, as long as it is one whole circle or ellipse. */
  #whole: Outline | null = null;
  #isEmpty = true;
  #origin = { x: 0, y: 0 };
  readonly #origins: { readonly x: number; readonly y: number }[] = [];

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** For drawing code, which asks for a canvas's context. What the pen doesn't have is a TypeError there. */
  get context(): Canvas2D {
    return this as unknown as Canvas2D;
  }

  save(): void {
    this.#origins.push(this.#origin);
  }

  restore(): void {
    this.#origin = this.#origins.pop() ?? this.#origin;
  }

  translate(x: number, y: number): void {
    this.#origin = { x: this.#origin.x + x, y: this.#origin.y + y };
  }

  /** Nothing was drawn before. */
  clearRect(): void {}

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#path = pathRound(DIGITS);
    this.#whole = null;
    this.#isEmpty = true;
  }

  moveTo(x: number, y: number): void {
    this.#next().moveTo(this.#x(x), this.#y(y));
  }

  /** The first of a path begins it, as on a canvas. */
  lineTo(x: number, y: number): void {
    if (this.#isEmpty) this.moveTo(x, y);
    else this.#next().lineTo(this.#x(x), this.#y(y));
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#next().quadraticCurveTo(this.#x(cx), this.#y(cy), this.#x(x), this.#y(y));
  }

  closePath(): void {
    this.#next().closePath();
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const [cx, cy] = [this.#x(x), this.#y(y)];
    const isWhole = this.#isEmpty && to - from >= CIRCLE;
    this.#next().arc(cx, cy, radius, from, to);
    if (isWhole) this.#whole = { cx: rounded(cx), cy: rounded(cy), r: rounded(radius) };
  }

  /** A whole one by itself, not turned: the only kind that is drawn here. */
  ellipse(x: number, y: number, rx: number, ry: number): void {
    const [cx, cy] = [rounded(this.#x(x)), rounded(this.#y(y))];
    this.#whole = { cx, cy, rx: rounded(rx), ry: rounded(ry) };
  }

  fill(): void {
    this.#keep(this.#outline, "fill");
  }

  stroke(): void {
    this.#keep(this.#outline, "stroke");
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#keep(this.#rectangle(x, y, width, height), "fill");
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#keep(this.#rectangle(x, y, width, height), "stroke");
  }

  fillText(text: string, x: number, y: number): void {
    this.items.push({ ...this.#text(text, x, y), fill: this.#fill, stroke: null });
  }

  strokeText(text: string, x: number, y: number): void {
    this.items.push({ ...this.#text(text, x, y), fill: null, stroke: this.#stroke });
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, this.font) };
  }

  get #fill() {
    return inkOf(this.fillStyle, this.globalAlpha);
  }

  get #stroke(): Stroke {
    return {
      ...inkOf(this.strokeStyle, this.globalAlpha),
      width: this.lineWidth,
      cap: this.lineCap === "round" ? "round" : "butt",
      join: this.lineJoin === "round" ? "round" : "miter",
      dash: this.#dash,
      dashOffset: 0,
    };
  }

  get #outline(): Outline {
    return this.#whole ?? { d: this.#path.toString() };
  }

  #next(): Path {
    this.#whole = null;
    this.#isEmpty = false;
    return this.#path;
  }

  #keep(of: Outline, how: "fill" | "stroke"): void {
    const fill = how === "fill" ? this.#fill : null;
    this.items.push({ is: "shape", of, fill, stroke: fill === null ? this.#stroke : null });
  }

  #rectangle(x: number, y: number, width: number, height: number): Outline {
    return {
      x: rounded(this.#x(x)),
      y: rounded(this.#y(y)),
      width: rounded(width),
      height: rounded(height),
    };
  }

  #text(text: string, x: number, y: number): Omit<Text, "fill" | "stroke"> {
    const { font } = this;
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
    const baseline = this.textBaseline === "middle" ? y + MIDDLE * size : y;
    const align = ALIGN[this.textAlign];
    return { is: "text", text, x: rounded(this.#x(x)), y: rounded(this.#y(baseline)), align, font };
  }

  #x(x: number): number {
    return x + this.#origin.x;
  }

  #y(y: number): number {
    return y + this.#origin.y;
  }
}

const ALIGN: Readonly<Record<CanvasTextAlign, Text["align"]>> = {
  left: "start",
  start: "start",
  center: "middle",
  right: "end",
  end: "end",
};

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
