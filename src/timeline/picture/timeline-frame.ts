/** How the timeline lies on the screen, in CSS pixels. */
export interface TimelineFrame {
  readonly width: number;
  /** Where the marks begin, to the right of the names. */
  readonly start: number;
  /** From the end of the marks to the edge. */
  readonly pad: number;
  /** Of the lanes, with their axis. */
  readonly lanes: number;
  readonly overview: number;
  /** Pixels by which the rows are scrolled down. */
  readonly scroll: number;
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
}

/** Measures the timeline on the page; null where there is none, or none that shows anything. */
export function timelineFrame(): TimelineFrame | null {
  const [panel, lanes, marks, scroller, overview] = [
    ".timeline",
    ".timeline .lanes",
    ".timeline .lanes-marks",
    ".timeline .lanes-scroller",
    ".timeline .overview",
  ].map((selector) => document.querySelector<HTMLElement>(selector));
  if (!panel || !lanes || !marks || !scroller || !overview) return null;
  if (marks.clientWidth === 0) return null;
  const { fontSize, fontFamily } = getComputedStyle(lanes);
  const left = panel.getBoundingClientRect().left;
  const start = marks.getBoundingClientRect().left - left;
  return {
    width: panel.clientWidth,
    start,
    pad: Math.max(0, panel.clientWidth - start - marks.clientWidth),
    lanes: lanes.clientHeight,
    overview: overview.clientHeight,
    scroll: scroller.scrollTop,
    em: Number.parseFloat(fontSize),
    fontFamily,
  };
}
