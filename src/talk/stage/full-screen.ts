import { type ReadonlySignal, signal } from "@preact/signals";

/** `lost`: it was had, and nobody here gave it back. `none`: this browser has no whole screen to give. */
type ScreenHad = "whole" | "part" | "lost" | "none";

/** The whole screen for the stage. */
export interface FullScreen {
  readonly had: ReadonlySignal<ScreenHad>;
  /** Asks for it; a browser that refuses, as it does without a gesture, is let be. */
  enter(): void;
  /** Gives it back, if it was taken here. */
  leave(): void;
  toggle(): void;
}

/** What of a document it needs. */
export interface FullScreenPage {
  readonly fullscreenElement: Element | null;
  readonly fullscreenEnabled: boolean;
  readonly documentElement: Pick<HTMLElement, "requestFullscreen">;
  exitFullscreen(): Promise<void>;
  addEventListener(kind: "fullscreenchange", on: () => void): void;
}

/** The talk goes on without it: a projector that is unplugged takes it away too. Lives with the page. */
export function createFullScreen(page: FullScreenPage): FullScreen {
  const had = signal<ScreenHad>(page.fullscreenEnabled ? "part" : "none");
  let isTaken = false;
  const enter = () => {
    if (page.fullscreenElement !== null || !page.fullscreenEnabled) return;
    isTaken = true;
    // Safari on a telephone has none.
    page.documentElement.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {
      isTaken = false;
    });
  };
  const exit = () => {
    isTaken = false;
    had.value = page.fullscreenEnabled ? "part" : "none";
    if (page.fullscreenElement !== null) page.exitFullscreen().catch(() => {});
  };
  page.addEventListener("fullscreenchange", () => {
    if (page.fullscreenElement !== null) had.value = "whole";
    else if (had.peek() === "whole") had.value = isTaken ? "lost" : "part";
    if (page.fullscreenElement === null) isTaken = false;
  });
  return {
    had,
    enter,
    leave: () => {
      if (isTaken || had.peek() === "lost") exit();
    },
    toggle: () => (page.fullscreenElement === null ? enter() : exit()),
  };
}
