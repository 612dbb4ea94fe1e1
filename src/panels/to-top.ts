import { useEffect } from "preact/hooks";

/** What contains the panel scrolls it, and may have a head above it, into which scrollIntoView would cut. */
export function toTop(panel: HTMLElement | null): void {
  if (panel?.parentElement) panel.parentElement.scrollTop = 0;
}

/**
 * A panel that comes into sight shows its top. What is hidden can't be scrolled, and browsers bring
 * back where it was left; so it waits until the panel has a size again, before that is painted.
 */
export function useTopOnOpening(root: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const panel = root.current;
    if (!panel) return undefined;
    let wasShown = panel.offsetHeight > 0;
    const observer = new ResizeObserver(() => {
      const isShown = panel.offsetHeight > 0;
      if (isShown && !wasShown) toTop(panel);
      wasShown = isShown;
    });
    observer.observe(panel);
    return () => observer.disconnect();
  }, []);
}
