import type { Item } from "../../network/picture/drawing.ts";
import type { Measure } from "../../network/picture/pen.ts";
import type { State } from "../../state/state.ts";
import type { Window } from "../../state/view/view.ts";
import type { TimelineFrame } from "./timeline-frame.ts";

/** What of the timeline is drawn, and with what. */
export interface Easel {
  readonly state: State;
  readonly frame: TimelineFrame;
  /** The dated articles' whole span. */
  readonly all: Window;
  readonly measure: Measure;
  /** Whether the axis of time and the words of the notes stand in the chart that is drawn. */
  readonly leads: boolean;
}

/** A chart as it is drawn. */
export interface DrawnChart {
  /** The one named as the chart holds its marks; what belongs to it stands around that. */
  readonly items: readonly Item[];
  /** Where it ends, in pixels from the top of the picture. */
  readonly bottom: number;
  /** What it shows, for the head of the picture; absent where it says so itself. */
  readonly caption?: string;
}

/** Draws a chart. @param top where it begins, in pixels from the top of the picture. */
export type DrawChart = (easel: Easel, height: number, top: number) => DrawnChart;

/** Of the axes of time, in pixels. */
export function axisWidth({ width, start, pad }: TimelineFrame): number {
  return width - start - pad;
}
