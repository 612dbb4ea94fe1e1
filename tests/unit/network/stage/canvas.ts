/** A text that was written on a canvas, at its anchor, in pixels. */
interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: string;
}

/** What was done on a canvas: each call with its arguments, and what was written. */
export interface Recorded {
  readonly context: CanvasRenderingContext2D;
  readonly calls: readonly (readonly [name: string, ...args: unknown[]])[];
  readonly texts: readonly Written[];
}

/** Pixels of every letter. */
export const LETTER = 6;

/** A canvas's context that draws nothing and remembers all. */
export function recordingContext(): Recorded {
  const calls: [string, ...unknown[]][] = [];
  const texts: Written[] = [];
  const given: Record<string, unknown> = { textAlign: "left" };
  const context = new Proxy(given, {
    get: (_target, name: string) => {
      if (name in given) return given[name];
      if (name === "measureText") return (text: string) => ({ width: text.length * LETTER });
      return (...args: unknown[]) => {
        calls.push([name, ...args]);
        if (name !== "fillText") return;
        const [text, x, y] = args as [string, number, number];
        texts.push({ text, x, y, align: String(given["textAlign"]) });
      };
    },
  });
  return { context: context as unknown as CanvasRenderingContext2D, calls, texts };
}
