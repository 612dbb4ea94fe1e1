import type { Point } from "../camera/camera-maths.ts";

/** What pointers and wheel ask for; points in pixels of the element. */
export interface Gestures {
  /** The pointer is over `point`, or gone. Never of a finger. */
  hover(point: Point | null): void;
  tap(point: Point, how: Tap): void;
  /** A long press of a finger, or the other button of a mouse. */
  hold(point: Point): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, point: Point): void;
  /** What a drag that begins here does, besides panning; null pans. */
  begin(point: Point, how: Tap): Drag | null;
}

export interface Tap {
  /** Of a finger. */
  readonly coarse: boolean;
  /** With Ctrl, Command or Shift: to what is selected already. */
  readonly add: boolean;
}

/** A drag that has another meaning than panning. */
export interface Drag {
  move(point: Point): void;
  /** `false` where it was broken off. */
  end(done: boolean): void;
}

/** A press that moves farther than this many pixels is a drag. */
const TAP = { mouse: 4, other: 10 };

/** A finger that stays for so many milliseconds means what the other button of a mouse means. */
const HOLD = 550;

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
  let drag: Drag | null = null;
  let holding: ReturnType<typeof setTimeout> | undefined;

  const at = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const point = at(event);
    stopHolding();
    endDrag(false);
    pressedAt = pointers.size === 0 ? point : null;
    pointers.set(event.pointerId, point);
    if (pressedAt === null || event.pointerType === "mouse") return;
    holding = setTimeout(() => {
      pressedAt = null;
      gestures.hold(point);
    }, HOLD);
  };

  const stopHolding = () => clearTimeout(holding);

  const endDrag = (done: boolean) => {
    drag?.end(done);
    drag = null;
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
      stopHolding();
      drag = gestures.begin(pressedAt, tapOf(event));
      pressedAt = null;
      element.setPointerCapture(event.pointerId);
      element.dataset["dragging"] = "";
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    if (drag !== null) drag.move(now);
    else if (other === undefined) gestures.pan(now.x - before.x, now.y - before.y);
    else pinch(gestures, other, before, now);
  };

  const forget = ({ pointerId }: PointerEvent) => {
    if (!pointers.delete(pointerId)) return;
    stopHolding();
    endDrag(false);
    delete element.dataset["dragging"];
    pressedAt = null;
  };

  const release = (event: PointerEvent) => {
    const isTap = pointers.has(event.pointerId) && pressedAt !== null;
    const isUp = event.type === "pointerup";
    endDrag(isUp);
    forget(event);
    if (isTap && isUp) gestures.tap(at(event), tapOf(event));
  };

  /** The element was put out of reach; or there was a release, of which is known. */
  const lose = (event: PointerEvent) => {
    // A finger's press belongs to what lies within, until its drag is taken over from there.
    if (event.target === element) release(event);
  };

  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    // Of a finger's long press it comes as well, which has been told of.
    if (event.button === 2) gestures.hold(at(event));
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
  element.addEventListener("lostpointercapture", lose, { signal });
  element.addEventListener("pointerleave", () => gestures.hover(null), { signal });
  element.addEventListener("contextmenu", openMenu, { signal });
  element.addEventListener("wheel", turn, { signal, passive: false });
  return () => {
    stopHolding();
    endDrag(false);
    delete element.dataset["dragging"];
    ending.abort();
  };
}

function tapOf({ pointerType, ctrlKey, metaKey, shiftKey }: PointerEvent): Tap {
  return { coarse: pointerType !== "mouse", add: ctrlKey || metaKey || shiftKey };
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
