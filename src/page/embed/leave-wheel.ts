/**
 * Leaves the wheel to the page around until one has turned to the picture: without that, whoever
 * scrolls past would be caught in it. With Ctrl or ⌘, and by a pinch on a trackpad, it always zooms.
 * embed.css does the same for a finger, and for what scrolls within.
 *
 * @param picture the element around what takes the wheel; a ref of Preact, null when it goes.
 */
export function leaveWheel(picture: HTMLElement | null): void {
  const onWheel = (event: WheelEvent) => {
    const isTurnedTo = document.hasFocus() && picture?.contains(document.activeElement);
    if (!isTurnedTo && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  picture?.addEventListener("wheel", onWheel, { capture: true, passive: true });
}
