/** So far, in pixels, and so much more across than down, a finger has swiped. */
const FAR = 48;
const ACROSS = 1.6;

/** What a finger's way asks for: to the left is on, as one turns a page. Null is no swipe. */
export function swipeOf(dx: number, dy: number): "next" | "back" | null {
  if (Math.abs(dx) < FAR || Math.abs(dx) < ACROSS * Math.abs(dy)) return null;
  return dx < 0 ? "next" : "back";
}

/** Listens to swipes over an element that pans nothing. @returns how to end it. */
export function listenToSwipes(
  element: HTMLElement,
  onSwipe: (way: "next" | "back") => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let start: { x: number; y: number } | null = null;
  const onDown = ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
    start = pointerType === "touch" && isPrimary ? { x: clientX, y: clientY } : null;
  };
  const onUp = ({ clientX, clientY }: PointerEvent) => {
    const way = start === null ? null : swipeOf(clientX - start.x, clientY - start.y);
    start = null;
    if (way !== null) onSwipe(way);
  };
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  return () => listening.abort();
}
