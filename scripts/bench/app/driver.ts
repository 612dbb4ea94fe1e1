/** Frame by frame, what drawing took, in milliseconds. */
export interface Frames {
  /** From the beginning of one frame to that of the next. */
  readonly deltas: number[];
  /** Of one frame, when all of them have been drawn and read back: frames can come in bursts. */
  readonly drawn: number;
}

/** A point of the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What drives a page from within. */
interface Driver {
  /** When the first frame had been drawn and could be read, in milliseconds since navigation. */
  readonly picture: Promise<number>;
  /** Moves the mouse, pressed or not, as the browser would tell of it, but at once. */
  move(point: Point, pressed: boolean): void;
  /** One step before each frame, until so many or so many milliseconds. */
  frames(step: (turn: number) => void, most: number, budget: number): Promise<Frames>;
  /** Two frames later nothing of a step is left to be done but what waits for a timer. */
  twoFrames(): Promise<void>;
  /** Waits until all that was drawn can be read. */
  drain(): void;
}

declare global {
  interface Window {
    driver?: Driver;
  }
}

/** Runs in the page, before any of its scripts: nothing from outside can be used in it. */
export function installDriver(): void {
  const contexts = new Set<WebGL2RenderingContext>();
  const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext")
    ?.value as (this: HTMLCanvasElement, ...args: unknown[]) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function getContext(
    this: HTMLCanvasElement,
    ...args: unknown[]
  ) {
    const context = original.apply(this, args);
    if (context instanceof WebGL2RenderingContext) contexts.add(context);
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;

  const drain = () => {
    const pixel = new Uint8Array(4);
    for (const gl of contexts) {
      if (!gl.isContextLost()) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    }
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const nextFrame = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => resolve(performance.now()));
    });
  const marked = new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name.endsWith(":first-frame"))) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: "mark", buffered: true });
  });
  const drawn = async () => {
    await marked;
    await nextFrame();
    drain();
    return performance.now();
  };
  window.driver = {
    picture: drawn(),
    drain,
    move({ x, y }, pressed) {
      const init = {
        bubbles: true,
        cancelable: true,
        view: window,
        clientX: x,
        clientY: y,
        buttons: pressed ? 1 : 0,
      };
      const target = document.elementFromPoint(x, y) ?? document.body;
      const pointer = { ...init, pointerId: 1, pointerType: "mouse", isPrimary: true };
      target.dispatchEvent(new PointerEvent("pointermove", pointer));
      target.dispatchEvent(new MouseEvent("mousemove", init));
    },
    async frames(step, most, budget) {
      const deltas: number[] = [];
      await nextFrame();
      drain();
      const began = performance.now();
      let last = began;
      while (deltas.length < most && (deltas.length < 3 || last - began < budget)) {
        step(deltas.length);
        const now = await nextFrame();
        deltas.push(now - last);
        last = now;
      }
      drain();
      return { deltas, drawn: (performance.now() - began) / deltas.length };
    },
    async twoFrames() {
      await nextFrame();
      await nextFrame();
    },
  };
}
