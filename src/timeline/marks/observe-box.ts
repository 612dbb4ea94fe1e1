import type { Selection } from "d3";

/** The room that a chart has, in CSS pixels. */
export interface Box {
  /** Of its marks. */
  readonly width: number;
  /** With its axis. */
  readonly height: number;
  /** Whether that is the axis of all charts over time; it is where this says nothing else. */
  readonly leads?: boolean;
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
}

/**
 * Measures a chart now, whenever its size changes, and when the fonts have come.
 *
 * @param root the chart; the size of its text is the measure of everything.
 * @param marks is as wide as the axis.
 */
export function observeBox(
  root: HTMLElement,
  marks: Selection<HTMLDivElement, unknown, null, undefined>,
  onBox: (box: Box) => void,
): () => void {
  const measure = () => {
    const { fontSize, fontFamily } = getComputedStyle(root);
    const width = marks.node()?.clientWidth ?? 0;
    onBox({ width, height: root.clientHeight, em: Number.parseFloat(fontSize), fontFamily });
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  const node = marks.node();
  if (node) observer.observe(node);
  let stopped = false;
  void document.fonts.ready.then(() => {
    if (!stopped) measure();
    return null;
  });
  measure();
  return () => {
    stopped = true;
    observer.disconnect();
  };
}
