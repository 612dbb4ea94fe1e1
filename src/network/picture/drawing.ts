/**
 * A picture as a list of what is drawn, the lowest first: it can be written as SVG and painted on a
 * canvas, and both are the same picture. All lengths are in CSS pixels, y points down.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The ground, as `#rrggbb`. */
  readonly paper: string;
  /** Can be walked more than once. */
  readonly items: Iterable<Item>;
}

export type Item = Shape | Text | Group;

/** A colour as `#rrggbb`, and how much it covers, 0 to 1. */
export interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

export interface Stroke extends Ink {
  readonly width: number;
  readonly cap: "butt" | "round";
  readonly join: "miter" | "round";
  /** Lengths of dashes and gaps in turn, and how far in the first begins; none for a solid line. */
  readonly dash: readonly number[];
  readonly dashOffset: number;
}

export type Outline =
  | { readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly cx: number; readonly cy: number; readonly rx: number; readonly ry: number }
  | { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** As in the `d` of an SVG path. */
  | { readonly d: string };

export interface Shape {
  readonly is: "shape";
  readonly of: Outline;
  readonly fill: Ink | null;
  readonly stroke: Stroke | null;
}

/** A line of text, on its alphabetic baseline. */
export interface Text {
  readonly is: "text";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  /** As CSS has it: `italic 600 12px "Inter Variable", sans-serif`. */
  readonly font: string;
  readonly fill: Ink | null;
  readonly stroke: Stroke | null;
}

/** Items that belong together. */
export interface Group {
  readonly is: "group";
  /** What it is, in a word of ours: `marks`, `article`. */
  readonly name: string;
  /** What a reader is told of it. */
  readonly title?: string;
  /** Where its origin is. With a size, nothing of it is seen beyond. */
  readonly at?: {
    readonly x: number;
    readonly y: number;
    readonly width?: number;
    readonly height?: number;
  };
  readonly items: Iterable<Item>;
}

export function group(name: string, items: Iterable<Item>, more: Partial<Group> = {}): Group {
  return { is: "group", name, items, ...more };
}

/** Items that are made when they are walked, each time anew: many of them are never held at once. */
export function lazily(make: () => Iterable<Item>): Iterable<Item> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/** A filled shape without a stroke. */
export function filled(of: Outline, colour: string, opacity = 1): Shape {
  return { is: "shape", of, fill: { colour, opacity }, stroke: null };
}

const PLAIN_STROKE = { opacity: 1, cap: "butt", join: "miter", dash: [], dashOffset: 0 } as const;

/** A stroked shape without a fill. */
export function stroked(
  of: Outline,
  stroke: Partial<Stroke> & Pick<Stroke, "colour" | "width">,
): Shape {
  return { is: "shape", of, fill: null, stroke: { ...PLAIN_STROKE, ...stroke } };
}
