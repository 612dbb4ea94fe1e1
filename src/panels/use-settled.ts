import { effect, type ReadonlySignal, type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** A brush changes the window with every frame: what is dear waits until it has come to rest. */
const REST_MS = 150;

/**
 * What `compute` says once what it depends on has come to rest; null before the first time.
 *
 * @param changes is read to know that it may say something else; `compute` itself is only then asked.
 */
export function useSettled<T>(
  changes: ReadonlySignal<unknown>,
  compute: () => T,
): ReadonlySignal<T | null> {
  const settled: Signal<T | null> = useSignal<T | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      void changes.value;
      clearTimeout(timer);
      timer = setTimeout(() => {
        settled.value = compute();
      }, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [changes]);
  return settled;
}
