/** Milliseconds at a stretch: short enough to leave a frame of 60 a second its time to draw. */
const SLICE = 8;

/**
 * Runs work piece by piece, and lets input and drawing have their turn every few milliseconds. A
 * piece should take well under a millisecond.
 *
 * @param step does one piece; false when nothing is left.
 * @throws the signal's reason, between two pieces, once it is aborted.
 */
export async function inSlices(step: () => boolean, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let start = performance.now();
  while (step()) {
    if (performance.now() - start < SLICE) continue;
    await giveWay();
    signal?.throwIfAborted();
    start = performance.now();
  }
}

/** Its continuation comes before other waiting tasks where the browser has a scheduler for that. */
function giveWay(): Promise<void> {
  if ("scheduler" in globalThis && "yield" in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
