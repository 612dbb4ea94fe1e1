/** The whole screen for the stage. */
export interface FullScreen {
  /** Asks for it; a browser that refuses, as it does without a gesture, is let be. */
  enter(): void;
  /** Gives it back, if it was taken here. */
  leave(): void;
  toggle(): void;
}

/** The talk goes on without it: a projector that is unplugged takes it away too. */
export function createFullScreen(page: Document): FullScreen {
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
    if (page.fullscreenElement !== null) page.exitFullscreen().catch(() => {});
  };
  return {
    enter,
    leave: () => {
      if (isTaken) exit();
    },
    toggle: () => (page.fullscreenElement === null ? enter() : exit()),
  };
}
