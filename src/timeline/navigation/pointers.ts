import { brushDrag, panDrag, type TimeDrag } from "./drags.ts";
import { isMoving } from "./moving.ts";
import type { Chart } from "./chart.ts";

/** What two fingers ask for; `x` in pixels from the left edge, a pan later by so many. */
interface Fingers {
  zoom(factor: number, x: number): void;
  pan(pixels: number): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press that moves sideways farther than this many pixels is a drag. */
const TAP = { mouse: 4, other: 10 };

/** What has the press for itself. */
const CONTROLS = "button, a, input, select, textarea";

/**
 * Drags, pinches and double clicks on a chart. A click that ends a drag is swallowed: it would choose
 * whatever has come under the pointer.
 *
 * @returns how to end it.
 */
export function listenToPointers(root: HTMLElement, chart: Chart, fingers: Fingers): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const points = new Map<number, Point>();
  let pressedAt: Point | null = null;
  let drag: TimeDrag | null = null;
  let wasDragged = false;
  /** Whether the last two presses, which a double click is, were on marks. */
  let onMarks: readonly [boolean, boolean] = [false, false];

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = root.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const begin = (next: TimeDrag | null, event: PointerEvent) => {
    drag = next;
    pressedAt = null;
    isMoving.value = true;
    wasDragged = true;
    root.dataset["dragging"] = "";
    root.setPointerCapture(event.pointerId);
  };

  const endDrag = (done: boolean) => {
    drag?.end(done);
    drag = null;
    if ("dragging" in root.dataset) isMoving.value = false;
    delete root.dataset["dragging"];
  };

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || isControl(event.target)) return;
    if (event.pointerType === "mouse") points.clear();
    const point = at(event);
    points.set(event.pointerId, point);
    wasDragged = false;
    if (points.size === 1) {
      onMarks = [onMarks[1], isOnMark(chart, event)];
      const isFree = event.pointerType !== "mouse" || event.shiftKey || chart.dragsByMarks === true;
      const isForMark = onMarks[1] && !isFree;
      pressedAt = isForMark ? null : point;
      return;
    }
    endDrag(true);
    begin(null, event);
  };

  const onMove = (event: PointerEvent) => {
    const before = points.get(event.pointerId);
    if (before === undefined) return;
    if (isLetGo(event)) return onEnd(event);
    const now = at(event);
    points.set(event.pointerId, now);
    if (pressedAt !== null) {
      const tap = event.pointerType === "mouse" ? TAP.mouse : TAP.other;
      if (Math.abs(now.x - pressedAt.x) <= tap) return;
      const next = dragFrom(root, chart, pressedAt, event);
      if (next === null) pressedAt = null;
      else begin(next, event);
    }
    if (!("dragging" in root.dataset)) return;
    // What lies under the pointer is not pointed at.
    event.stopImmediatePropagation();
    const other = [...points].find(([id]) => id !== event.pointerId)?.[1];
    if (drag !== null) drag.move(now.x);
    else if (other !== undefined) pinch(fingers, other, before, now);
  };

  const onEnd = (event: PointerEvent) => {
    if (!points.delete(event.pointerId)) return;
    pressedAt = null;
    // The finger that is left after a pinch begins nothing.
    if (drag !== null || points.size === 0) endDrag(event.type !== "pointercancel");
  };

  const onClick = (event: MouseEvent) => {
    if (!wasDragged) return;
    wasDragged = false;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  const onDoubleClick = (event: MouseEvent) => {
    if (!isControl(event.target) && !onMarks.includes(true)) chart.state.setWindow(null);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || drag === null) return;
    event.preventDefault();
    event.stopPropagation();
    endDrag(false);
  };

  /** The element was put out of reach. A finger's press belongs to what lies within, until it drags. */
  const onLost = (event: PointerEvent) => {
    if (event.target === root) onEnd(event);
  };

  root.addEventListener("pointerdown", onDown, { signal });
  root.addEventListener("pointermove", onMove, { signal, capture: true });
  root.addEventListener("pointerup", onEnd, { signal });
  root.addEventListener("pointercancel", onEnd, { signal });
  root.addEventListener("lostpointercapture", onLost, { signal });
  root.addEventListener("click", onClick, { signal, capture: true });
  root.addEventListener("dblclick", onDoubleClick, { signal });
  root.addEventListener("touchstart", keepFromPage, { signal, passive: false });
  root.ownerDocument.addEventListener("keydown", onKey, { signal, capture: true });
  return () => {
    endDrag(false);
    listening.abort();
  };
}

/**
 * With Shift it draws a window; else it takes the window along. Where all time is in view there is
 * nowhere to go: there a mouse draws a window, as it does in the overview.
 */
function dragFrom(
  root: HTMLElement,
  chart: Chart,
  { x }: Point,
  event: PointerEvent,
): TimeDrag | null {
  const window = chart.state.player.chosen.peek();
  if (event.shiftKey) return brushDrag(root, chart, x);
  if (window !== null) return panDrag(chart, x, window);
  return event.pointerType === "mouse" ? brushDrag(root, chart, x) : null;
}

/** What the pointer is on; where a chart doesn't say, what is lit is taken for it. */
function isOnMark({ state, isOnMark: says }: Chart, press: PointerEvent): boolean {
  return says?.(press) ?? state.hover.peek() !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROLS) !== null;
}

/** Two fingers are not the page's, to scroll or to zoom by. */
function keepFromPage(event: TouchEvent): void {
  if (event.touches.length > 1) event.preventDefault();
}

/** A button that was let go outside, before the drag had the pointer's events to itself. */
function isLetGo({ pointerType, buttons }: PointerEvent): boolean {
  return pointerType !== "touch" && buttons === 0;
}

/** One finger went from `before` to `now` while the `other` stayed. */
function pinch(fingers: Fingers, other: Point, before: Point, now: Point): void {
  const distance = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
  fingers.zoom(distance(now) / distance(before), (now.x + other.x) / 2);
  fingers.pan((before.x - now.x) / 2);
}
