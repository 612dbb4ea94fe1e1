import type { WindowPart } from "./window-steps.ts";

/** Left and right edge of a slider's box, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
}

/**
 * Where the boxes of the window's three sliders go: each wide enough for a target (WCAG 2.5.8 asks
 * for 24 px) and none on another, however narrow the window. The ends' lie outside of it.
 *
 * @param start of the window, `end` of it, in pixels.
 * @param least width of a box.
 * @param limit beyond which no box may reach to the right.
 */
export function sliderBoxes(
  start: number,
  end: number,
  least: number,
  limit: number,
): Readonly<Record<WindowPart, Box>> {
  const wider = Math.max(0, least - (end - start)) / 2;
  const right = Math.min(end + wider, limit - least);
  const left = Math.min(start - wider, right - least);
  return {
    from: { left: left - least, right: left },
    both: { left, right },
    to: { left: right, right: right + least },
  };
}
