import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Coverage } from "../../graph/coverage.ts";
import { SearchIndex } from "./search-index.ts";

/**
 * The index of a coverage. It is read when the browser has nothing to do, or when `start` is called:
 * somebody is about to search.
 */
export function useSearchIndex(coverage: Coverage) {
  /** How much of it has been read: each part finds more. */
  const parts = useSignal(0);
  const index = useMemo(() => new SearchIndex(coverage), [coverage]);
  const reading = useMemo(() => readOnce(index, () => (parts.value += 1)), [index]);
  useEffect(() => {
    // Safari has no idle callback; there the first focus reads it.
    const hasIdle = typeof requestIdleCallback === "function";
    const idle = hasIdle ? requestIdleCallback(reading.start) : null;
    return () => {
      if (idle !== null) cancelIdleCallback(idle);
      reading.stop();
      parts.value = 0;
    };
  }, [reading]);
  return { index, parts, start: reading.start };
}

/** Both parts, names and excerpts, are read. */
export const ALL_PARTS = 2;

function readOnce(index: SearchIndex, onPart: () => void) {
  const stop = new AbortController();
  let hasStarted = false;
  return {
    start: () => {
      if (hasStarted) return;
      hasStarted = true;
      // It only ever fails by being stopped.
      index.build(onPart, stop.signal).catch(() => undefined);
    },
    stop: () => stop.abort(),
  };
}
