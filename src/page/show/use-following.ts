import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import { useCallback, useLayoutEffect } from "preact/hooks";
import type { NetworkHandle } from "../../network/network-handle.ts";
import type { State } from "../../state/state.ts";
import type { Show } from "../../talk/show/show.ts";
import { type Following, followShow, type StageClock } from "../../talk/stage/follow-show.ts";
import type { Frame, Scene } from "../../talk/talk.ts";

/** What a scene shows: some of the pictures, or text alone. */
export type OnFrame = Frame | "text";

interface Followed {
  /** Undefined while no talk is given. */
  readonly frame: OnFrame | undefined;
  /** Whether something is selected that the scene doesn’t. */
  readonly asks: ReadonlySignal<boolean>;
  readonly putAway: () => void;
}

const clock: StageClock = {
  now: () => performance.now(),
  nextFrame: (then) => {
    const frame = requestAnimationFrame(then);
    return () => cancelAnimationFrame(frame);
  },
  calm: () => matchMedia("(prefers-reduced-motion: reduce)").matches,
};

/** Has network and timeline follow a talk while it is given. */
export function useFollowing(
  state: State,
  show: Show,
  network: ReadonlySignal<NetworkHandle | null>,
): Followed {
  const following = useSignal<Following | null>(null);
  useLayoutEffect(() => {
    const followed = followShow(state, show, network, clock);
    following.value = followed;
    return () => followed.stop();
  }, [state, show]);
  const asks = useComputed(() => following.value?.asks.value ?? false);
  const putAway = useCallback(() => following.peek()?.putAway(), []);
  return { frame: frameOf(show.scene.value), asks, putAway };
}

function frameOf(scene: Scene | null): OnFrame | undefined {
  if (scene === null) return undefined;
  return scene.kind === "text" ? "text" : scene.frame;
}
