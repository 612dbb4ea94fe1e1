import { batch } from "@preact/signals";

/** Does a change and all that follows from it, in all views, and says how long the script took. */
export function measured(name: string, change: () => void): void {
  const start = performance.now();
  batch(change);
  performance.measure(name, { start });
}
