import { batch } from "@preact/signals";

/** The browser would keep every one for as long as the page is open: a play makes sixty a second. */
export const MOST_KEPT = 500;

/** How many of each name there may be, at most. */
const made = new Map<string, number>();

/**
 * Does a change and all that follows from it, in all views, and says how long the script took. Of a
 * name that has as many measures as are kept, those are let go first.
 */
export function measured(name: string, change: () => void): void {
  const start = performance.now();
  batch(change);
  makeRoom(name);
  performance.measure(name, { start });
}

function makeRoom(name: string): void {
  let count = made.get(name) ?? 0;
  if (count >= MOST_KEPT) {
    // Whoever reads them may have cleared them meanwhile.
    count = performance.getEntriesByName(name, "measure").length;
    if (count >= MOST_KEPT) {
      performance.clearMeasures(name);
      count = 0;
    }
  }
  made.set(name, count + 1);
}
