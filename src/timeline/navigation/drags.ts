import type { Window } from "../../state/view/view.ts";
import { createBrushMark } from "./brush-mark.ts";
import type { Chart } from "./chart.ts";
import { rulerOf } from "./ruler.ts";
import { brushed, panTo } from "./travel.ts";

/** A drag that is under way; `x` in pixels from the left end of the axis. */
export interface TimeDrag {
  move(x: number): void;
  /** @param done `false` where it was broken off: then the window is what it was. */
  end(done: boolean): void;
}

/** Takes the window along with the pointer. Once back where it began, the window is what it was. */
export function panDrag(chart: Chart, startX: number, window: Window): TimeDrag {
  const { pixel } = rulerOf(chart.span.peek(), chart.position.peek());
  return {
    move: (x) => panTo(chart, window, (startX - x) * pixel),
    end: (done) => {
      if (!done) chart.state.setWindow(window);
    },
  };
}

/** Draws a new window, which is set when the pointer lets go. */
export function brushDrag(root: HTMLElement, chart: Chart, startX: number): TimeDrag {
  const { state, all } = chart;
  const position = chart.position.peek();
  const ruler = rulerOf(chart.span.peek(), position);
  const mark = createBrushMark(root);
  let window: Window | null = null;
  return {
    move: (x) => {
      window = brushed(chart, ruler.timeAt(startX), ruler.timeAt(x));
      const { from, to } = window ?? all;
      mark.show(position(from), position(to), { from, to }, state.zone.peek());
    },
    end: (done) => {
      mark.remove();
      if (done) state.setWindow(window);
    },
  };
}
