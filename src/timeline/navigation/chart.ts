import type { ReadonlySignal } from "@preact/signals";
import type { Position } from "../../state/axis/axis.ts";
import type { Shown } from "./travel.ts";

/** A chart over time, as far as moving about in it goes. */
export interface Chart extends Shown {
  /** Epoch milliseconds to pixels from the left edge of the element: even, without squeezed stretches. */
  readonly position: ReadonlySignal<Position>;
  /** Whether a press is on a mark: the mouse's is for the mark, and moves no window. */
  readonly isOnMark?: (press: PointerEvent) => boolean;
  /** Whether its marks leave so little ground that a press on one may move the window all the same. */
  readonly dragsByMarks?: boolean;
  /** Whether its rows scroll within: then the wheel scrolls them, and zooms with Ctrl or ⌘ only. */
  readonly rowsScroll?: boolean;
}
