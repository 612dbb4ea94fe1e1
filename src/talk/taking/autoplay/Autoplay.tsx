import { computed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { State } from "../../../state/state.ts";
import { followAutoplay } from "../../show/autoplay.ts";
import type { Show } from "../../show/show.ts";
import "./autoplay.css";

const clock = {
  after: (delay: number, then: () => void) => {
    const timer = setTimeout(then, delay);
    return () => clearTimeout(timer);
  },
};

const TOUCHES = ["pointerdown", "keydown", "wheel"] as const;

/** Leads the talk on by itself where that is wanted, until somebody touches something; says so then. */
export function Autoplay({ state, show }: { state: State; show: Show }) {
  const isOn = show.autoplay.value !== null;
  useEffect(() => {
    const stands = computed(() => state.player.standingAt.value.length > 0);
    return isOn ? followAutoplay(show, stands, clock) : undefined;
  }, [state, show, isOn]);
  useEffect(() => {
    if (!isOn) return undefined;
    const pause = ({ target }: Event) => {
      if (target instanceof Element && target.closest(".autoplay") !== null) return;
      if (show.autoplay.peek() !== null) show.autoplay.value = { isPaused: true };
    };
    // Before all others, of whom one may keep a key to itself.
    for (const type of TOUCHES)
      window.addEventListener(type, pause, { capture: true, passive: true });
    return () => {
      for (const type of TOUCHES) window.removeEventListener(type, pause, { capture: true });
    };
  }, [show, isOn]);
  return (
    <output class="autoplay">
      {show.autoplay.value?.isPaused === true ? (
        <>
          Paused; goes on by itself after a minute
          <button
            type="button"
            class="autoplay-on"
            onClick={() => {
              show.autoplay.value = { isPaused: false };
            }}
          >
            Go on now
          </button>
        </>
      ) : null}
    </output>
  );
}
