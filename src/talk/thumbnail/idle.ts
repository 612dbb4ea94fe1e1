/** What is to be done when the page has nothing better to do, one after the other. */
const waiting = new Set<() => void>();
let isAsked = false;

/** Nobody waits longer for a picture than so many milliseconds, however busy the page is. */
const PATIENCE = 1_500;

/**
 * Does something once the page is idle, after what was asked for before.
 *
 * @returns what calls it off.
 */
export function whenIdle(work: () => void): () => void {
  const own = () => work();
  waiting.add(own);
  ask();
  return () => waiting.delete(own);
}

function ask(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  const take = () => {
    isAsked = false;
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    next();
    ask();
  };
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === "function") requestIdleCallback(take, { timeout: PATIENCE });
  else setTimeout(take, 30);
}
