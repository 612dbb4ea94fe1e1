import { signal } from "@preact/signals";
import { runPlayer } from "../state/play/run-player.ts";
import type { State } from "../state/state.ts";

/**
 * Lets the player run by the page's clock and pause while the page is out of sight; and in steps where
 * the system asks for less motion.
 *
 * @returns a function that stops it.
 */
export function followPlay(state: State): () => void {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const asleep = signal(document.hidden);
  const readCalm = () => {
    state.player.inSteps.value = calm.matches;
  };
  const readAsleep = () => {
    asleep.value = document.hidden;
  };
  readCalm();
  calm.addEventListener("change", readCalm);
  document.addEventListener("visibilitychange", readAsleep);
  const stop = runPlayer(state, {
    now: () => performance.now(),
    nextFrame: (then) => {
      const frame = requestAnimationFrame(then);
      return () => cancelAnimationFrame(frame);
    },
    asleep,
  });
  return () => {
    stop();
    calm.removeEventListener("change", readCalm);
    document.removeEventListener("visibilitychange", readAsleep);
  };
}
