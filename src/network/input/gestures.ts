import type { Point } from "../camera/camera-maths.ts";

/** What pointers and wheel ask for; points in pixels of the element. */
export interface Gestures {
  /** The pointer is over `point`, or gone. Never of a finger. */
  hover(point: Point | null): void;
  tap(point: Point, coarse: boolean): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, point: Point): void;
}

/** A press that moves farther than this many pixels is a drag. */
const TAP = { mouse: 4, other: 10 };

/** A notch of a mouse's wheel, some 100 pixels, zooms by a fifth; as d3-zoom reads wheels. */
const ZOOM_PER_PIXEL = 0.0025;
const PIXELS_PER_LINE = 25;

/**
 * Pan by drag, zoom by wheel and by two fingers, hover and tap: ours instead of sigma's captors,
 * which read pixels back at every move, turn with the fingers, and take three small moves for a drag.
 *
 * Cost of a pointer move: one call of one gesture.
 *
 * @returns how to end it.
 */
export function listenToGestures(element: HTMLElement, gestures: Gestures): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const pointers = new Map<number, Point>();
  let pressedAt: Point | null = null;

  const at = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pressedAt = pointers.size === 0 ? at(event) : null;
    pointers.set(event.pointerId, at(event));
  };

  const move = (event: PointerEvent) => {
    const now = at(event);
    if (isLetGo(event)) forget(event);
    const before = pointers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType !== "touch") gestures.hover(now);
      return;
    }
    if (pressedAt !== null) {
      const tolerance = event.pointerType === "mouse" ? TAP.mouse : TAP.other;
      if (distance(pressedAt, now) <= tolerance) return;
      pressedAt = null;
      element.setPointerCapture(event.pointerId);
      element.dataset["dragging"] = "";
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (other === undefined) gestures.pan(now.x - before.x, now.y - before.y);
    else pinch(gestures, other, before, now);
  };

  const forget = ({ pointerId }: PointerEvent) => {
    if (!pointers.delete(pointerId)) return;
    delete element.dataset["dragging"];
    pressedAt = null;
  };

  const release = (event: PointerEvent) => {
    const isTap = pointers.has(event.pointerId) && pressedAt !== null;
    forget(event);
    if (isTap && event.type === "pointerup") {
      gestures.tap(at(event), event.pointerType !== "mouse");
    }
  };

  const turn = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_PER_LINE : 1;
    // Browsers tell a pinch on a trackpad as a wheel with Ctrl, in far smaller steps.
    const speed = ZOOM_PER_PIXEL * unit * (event.ctrlKey ? 5 : 1);
    gestures.zoom(2 ** (-event.deltaY * speed), at(event));
  };

  element.addEventListener("pointerdown", press, { signal });
  element.addEventListener("pointermove", move, { signal });
  element.addEventListener("pointerup", release, { signal });
  element.addEventListener("pointercancel", release, { signal });
  element.addEventListener("pointerleave", () => gestures.hover(null), { signal });
  element.addEventListener("wheel", turn, { signal, passive: false });
  return () => ending.abort();
}

/** A button that was let go outside, before the drag had the pointer's events to itself. */
function isLetGo({ pointerType, buttons }: PointerEvent): boolean {
  return pointerType !== "touch" && buttons === 0;
}

/** One finger went from `before` to `now` while the `other` stayed. */
function pinch(gestures: Gestures, other: Point, before: Point, now: Point): void {
  const middle = (point: Point) => ({ x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 });
  const [from, to] = [middle(before), middle(now)];
  gestures.pan(to.x - from.x, to.y - from.y);
  gestures.zoom(Math.max(distance(now, other), 1) / Math.max(distance(before, other), 1), to);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
