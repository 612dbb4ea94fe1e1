import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Says in `--foot` of the page how much of its foot an element takes: what comes up there keeps above it.
 *
 * @param isShown whether it is there.
 */
export function useFoot(element: RefObject<HTMLElement | null>, isShown: boolean): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (!isShown || current === null) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty("--foot", `${current.offsetHeight}px`);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty("--foot");
    };
  }, [isShown]);
}
