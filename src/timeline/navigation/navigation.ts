import { tellScale } from "../time/scales-on-page.ts";
import type { Chart } from "./chart.ts";
import { handleTimeKey } from "./navigation-keys.ts";
import { listenToPointers } from "./pointers.ts";
import { rulerOf } from "./ruler.ts";
import { createPanning, createZooming } from "./travel.ts";
import { readWheel } from "./wheel.ts";

/**
 * Makes a chart a place to move about in time: the wheel and two fingers zoom about the pointer, a
 * drag on empty ground pans, with Shift it draws a new window, a double click shows everything; and
 * the keys, while something in it has the focus. The window never leaves all time, and is a minute at
 * least. Styles are in navigation.css.
 *
 * Cost of a move: one window step.
 *
 * @param root as wide as the axis, and positioned, so that what is drawn over it finds its place.
 * @returns how to end it.
 */
export function mountNavigation(root: HTMLElement | null, chart: Chart): () => void {
  if (root === null) return () => undefined;
  const zoom = createZooming(chart);
  const pan = createPanning(chart);
  const untell = tellScale(root, chart.position);
  const ruler = () => rulerOf(chart.span.peek(), chart.position.peek());
  const listening = new AbortController();
  const { signal } = listening;
  const stop = listenToPointers(root, chart, {
    zoom: (factor, x) => zoom(ruler().shareAt(x), factor),
    pan: (pixels) => pan(pixels * ruler().pixel),
  });
  const onWheel = (event: WheelEvent) => {
    const turn = readWheel(event, chart.rowsScroll === true);
    if (turn.does === "nothing") return;
    event.preventDefault();
    if (turn.does === "pan") pan(turn.pixels * ruler().pixel);
    else zoom(ruler().shareAt(event.clientX - root.getBoundingClientRect().left), turn.factor);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!handleTimeKey(event, chart)) return;
    event.preventDefault();
    // The chart's own keys, which it hears of later, have other meanings for the arrows.
    event.stopImmediatePropagation();
  };
  root.addEventListener("wheel", onWheel, { signal, passive: false });
  root.addEventListener("keydown", onKey, { signal, capture: true });
  root.dataset["navigation"] = "";
  return () => {
    listening.abort();
    stop();
    untell();
    delete root.dataset["navigation"];
  };
}
