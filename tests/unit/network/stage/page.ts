import { vi } from "vitest";
import { recordingContext } from "./canvas.ts";

/** Milliseconds of a frame. */
export const FRAME = 16;

/** What is drawn on canvases that are on no page. */
let offstage = recordingContext();

/** What a test can do to the page. */
export interface FakePage {
  /** Lets every observed element have another size. */
  resize(): void;
  /** A font has come. */
  fontLoaded(): void;
  /** How many frames and observers are still asked for. */
  open(): { readonly frames: number; readonly observers: number };
}

/**
 * As much of a page as the network needs: frames and times that pass when the test lets them, no
 * element of its own. `vi.unstubAllGlobals` and `vi.useRealTimers` undo it.
 */
export function fakePage({ reducedMotion = false } = {}): FakePage {
  vi.useFakeTimers();
  offstage = recordingContext();
  const observers = new Set<() => void>();
  const frames = new Set<number>();
  const fonts = new EventTarget();
  let lastFrame = 0;
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  vi.stubGlobal("requestAnimationFrame", (run: (now: number) => void) => {
    const id = (lastFrame += 1);
    frames.add(id);
    const whenDue = () => {
      frames.delete(id);
      run(performance.now());
    };
    timers.set(id, setTimeout(whenDue, FRAME));
    return id;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => {
    frames.delete(id);
    clearTimeout(timers.get(id));
  });
  vi.stubGlobal("matchMedia", () => ({ matches: reducedMotion }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
      }
      observe() {
        observers.add(this.#tell);
        queueMicrotask(() => {
          if (observers.has(this.#tell)) this.#tell();
        });
      }
      disconnect() {
        observers.delete(this.#tell);
      }
    },
  );
  vi.stubGlobal("document", {
    fonts,
    querySelectorAll: () => [],
    createElement: () => ({ getContext: () => offstage.context }),
  });
  vi.stubGlobal("getComputedStyle", () => ({
    fontFamily: "sans-serif",
    fontSize: "11px",
    width: "168px",
    height: "108px",
  }));
  vi.stubGlobal("devicePixelRatio", 1);
  vi.stubGlobal("scrollX", 0);
  vi.stubGlobal("scrollY", 0);
  return {
    resize: () => observers.forEach((tell) => tell()),
    fontLoaded: () => fonts.dispatchEvent(new Event("loadingdone")),
    open: () => ({ frames: frames.size, observers: observers.size }),
  };
}

/** Lets so many milliseconds pass. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** A canvas of the small map's size, and all marks that were ever drawn on any other. */
export function fakeCanvas() {
  const { context } = recordingContext();
  const canvas = Object.assign(new EventTarget(), {
    hidden: true,
    width: 168,
    height: 108,
    getContext: () => context,
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => undefined,
    hasPointerCapture: () => true,
    marks: () => offstage.calls.filter(([name]) => name === "fillRect"),
  });
  return canvas as unknown as HTMLCanvasElement & { readonly marks: typeof canvas.marks };
}

/** An element at the page's corner, with what the network asks of the one it is drawn in. */
export function fakeHost({ width = 800, height = 600 } = {}) {
  const classes = new Set<string>();
  const dataset: Record<string, string> = {};
  const host = Object.assign(new EventTarget(), {
    dataset,
    offsetWidth: width,
    offsetHeight: height,
    classList: {
      toggle: (name: string, on: boolean) => (on ? classes.add(name) : classes.delete(name)),
    },
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => undefined,
    replaceChildren: () => undefined,
    classes,
  });
  return host as unknown as HTMLElement & { readonly classes: ReadonlySet<string> };
}

/** What a pointer does to an element; without a button it hovers. */
export function pointerOn(host: HTMLElement) {
  const fire = (type: string, x: number, y: number, more: object = {}) => {
    const event = { pointerId: 1, button: 0, buttons: 0, pointerType: "mouse", ...more };
    host.dispatchEvent(Object.assign(new Event(type), event, { clientX: x, clientY: y }));
  };
  return {
    fire,
    hover: (x: number, y: number) => fire("pointermove", x, y),
    leave: () => fire("pointerleave", 0, 0),
    press: (x: number, y: number, more: object = {}) =>
      fire("pointerdown", x, y, { buttons: 1, ...more }),
    drag: (x: number, y: number, more: object = {}) =>
      fire("pointermove", x, y, { buttons: 1, ...more }),
    release: (x: number, y: number, more: object = {}) => fire("pointerup", x, y, more),
  };
}
