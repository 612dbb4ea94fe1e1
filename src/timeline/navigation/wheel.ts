/** What a turn of the wheel asks for. */
export type Turn =
  /** Nearer where the factor is above 1. */
  | { readonly does: "zoom"; readonly factor: number }
  /** Later, by so many pixels of the axis. */
  | { readonly does: "pan"; readonly pixels: number }
  /** It is the page's, or the list's in which the chart scrolls. */
  | { readonly does: "nothing" };

type Turned = Pick<
  WheelEvent,
  "deltaX" | "deltaY" | "deltaMode" | "ctrlKey" | "metaKey" | "shiftKey"
>;

/** As the network zooms: a notch of a mouse's wheel, some 100 pixels, by a fifth. */
const ZOOM_PER_PIXEL = 0.0025;
const PIXELS_PER_LINE = 25;
/** Of `deltaMode`: WheelEvent.DOM_DELTA_LINE. */
const LINES = 1;
/** Browsers tell a pinch on a trackpad as a wheel with Ctrl, in far smaller steps than a notch. */
const PINCH = { below: 50, times: 5 };

/**
 * Reads a wheel: up and down zooms, sideways pans. Where rows scroll, up and down is theirs, and
 * zooms with Ctrl or ⌘ only, as a map in a page does.
 */
export function readWheel(event: Turned, rowsScroll: boolean): Turn {
  const unit = event.deltaMode === LINES ? PIXELS_PER_LINE : 1;
  const isAsked = event.ctrlKey || event.metaKey;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  if (!isAsked && event.shiftKey) return { does: "pan", pixels: x === 0 ? y : x };
  if (!isAsked && Math.abs(x) > Math.abs(y)) return { does: "pan", pixels: x };
  if (y === 0 || (rowsScroll && !isAsked)) return { does: "nothing" };
  const isPinch = event.ctrlKey && Math.abs(y) < PINCH.below;
  return { does: "zoom", factor: 2 ** (-y * ZOOM_PER_PIXEL * (isPinch ? PINCH.times : 1)) };
}
