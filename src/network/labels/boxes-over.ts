import type { Box } from "./label-placement.ts";

/**
 * Where the buttons lie that are over the stage, in its pixels: names keep away from them. Whatever
 * room puts an element there marks it with `data-over-stage`.
 *
 * Cost: the browser lays the page out, if something has changed.
 */
export function boxesOver(host: HTMLElement): Box[] {
  const origin = host.getBoundingClientRect();
  return [...document.querySelectorAll("[data-over-stage]")]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }));
}
