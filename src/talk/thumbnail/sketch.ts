/** Width and height of every sketch, in its own units. */
export const SKETCH = { width: 160, height: 90 } as const;

/** Where a part of a sketch stands. */
export interface Area {
  readonly top: number;
  readonly height: number;
}

/** One path in one ink: marks that look alike share it, so that a picture of thousands is a few paths. */
export interface Stroke {
  readonly d: string;
  /** `#rrggbb`, or null. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Of the line. */
  readonly width: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** What a scene shows as a small picture: paths from the lowest to the highest. */
export type Sketch = readonly Stroke[];

/** Paths that are drawn together, one for each ink. */
export class Strokes {
  readonly #paths = new Map<string, { ink: Omit<Stroke, "d">; parts: string[] }>();

  add(ink: Omit<Stroke, "d">, d: string): void {
    const id = Object.values(ink).join();
    const path = this.#paths.get(id) ?? { ink, parts: [] };
    path.parts.push(d);
    this.#paths.set(id, path);
  }

  done(): Sketch {
    return Array.from(this.#paths.values(), ({ ink, parts }) => ({ ...ink, d: parts.join("") }));
  }
}

/** A filled shape. */
export function filledWith(fill: string, opacity = 1): Omit<Stroke, "d"> {
  return { fill, stroke: null, width: 0, opacity };
}

/** A line. */
export function drawnWith(stroke: string, width: number, opacity = 1): Omit<Stroke, "d"> {
  return { fill: null, stroke, width, opacity };
}

export function disc(x: number, y: number, radius: number): string {
  const [r, d] = [short(radius), short(2 * radius)];
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0-${d} 0`;
}

export function box(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

export function diamond(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(x)} ${short(y - radius)}l${r} ${r}l-${r} ${r}l-${r}-${r}z`;
}

export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;
}

/** Two places are finer than any screen shows. */
function short(length: number): number {
  return Math.round(length * 100) / 100;
}
