import { type Chart, CHARTS } from "../../state/view/timeline-parts.ts";

/**
 * How the timeline lies on the screen, in CSS pixels: by the name of each chart that is there its
 * height, with its axis and without the words above it.
 */
export interface TimelineFrame extends Readonly<Partial<Record<Chart, number>>> {
  readonly width: number;
  /** Where the axes of time begin, to the right of the names. */
  readonly start: number;
  /** From the end of the axes to the edge. */
  readonly pad: number;
  /** Height of the histogram; 0 where there is none. */
  readonly overview: number;
  /** Whether the head is left out: the page around says what it would. */
  readonly bare?: boolean;
  /** Whether nobody can scroll, so that rows of lanes are to fit, and to fill their room. */
  readonly stands?: boolean;
  /** Pixels by which the rows of lanes are scrolled down. */
  readonly scroll: number;
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
  /** Of the words above a chart; those of the head where no chart has any. */
  readonly words?: { readonly em: number; readonly fontFamily: string };
}

/** Measures the timeline on the page; null where there is none, or none that shows anything. */
export function timelineFrame(): TimelineFrame | null {
  const panel = document.querySelector<HTMLElement>(".timeline");
  const overview = panel?.querySelector<HTMLElement>(".overview");
  if (!panel || !overview || overview.clientWidth === 0) return null;
  const heights = heightsIn(panel);
  if (heights.length === 0) return null;
  // The histogram is as wide as every axis above it.
  const start = overview.getBoundingClientRect().left - panel.getBoundingClientRect().left;
  const words = panel.querySelector(".chart-words");
  return {
    ...Object.fromEntries(heights),
    width: panel.clientWidth,
    start,
    pad: Math.max(0, panel.clientWidth - start - overview.clientWidth),
    overview: overview.clientHeight,
    scroll: panel.querySelector(".lanes-scroller")?.scrollTop ?? 0,
    ...fontOf(panel),
    ...(words ? { words: fontOf(words) } : {}),
  };
}

/** Of the charts that have room. */
function heightsIn(panel: HTMLElement): (readonly [Chart, number])[] {
  return CHARTS.map(
    (chart) =>
      [chart, panel.querySelector(`.timeline-plot > .${chart}`)?.clientHeight ?? 0] as const,
  ).filter(([, height]) => height > 0);
}

function fontOf(element: Element) {
  const { fontSize, fontFamily } = getComputedStyle(element);
  return { em: Number.parseFloat(fontSize), fontFamily };
}
