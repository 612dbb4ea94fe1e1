import { windowEnds } from "../words.ts";
import type { Window } from "../../state/view/view.ts";

/** A rectangle over the chart, with its ends in words, while a new window is drawn. */
export interface BrushMark {
  /** @param left in pixels of the chart, as `right`. */
  show(left: number, right: number, window: Window, zone: string): void;
  remove(): void;
}

export function createBrushMark(root: HTMLElement): BrushMark {
  const mark = document.createElement("div");
  mark.className = "time-brush";
  mark.setAttribute("aria-hidden", "true");
  const words = mark.appendChild(document.createElement("span"));
  return {
    show: (left, right, window, zone) => {
      if (!mark.isConnected) root.append(mark);
      mark.style.left = `${left}px`;
      mark.style.width = `${Math.max(0, right - left)}px`;
      words.textContent = windowEnds(window, zone).join(" to ");
    },
    remove: () => mark.remove(),
  };
}
