import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useCallback, useEffect, useLayoutEffect, useMemo } from "preact/hooks";
import type { NetworkHandle } from "../../network/network-handle.ts";
import type { State } from "../../state/state.ts";
import type { Show } from "../../talk/show/show.ts";
import { type Following, followShow, type StageClock } from "../../talk/stage/follow-show.ts";
import { createFullScreen } from "../../talk/stage/full-screen.ts";
import type { Pictures } from "../../talk/stage/spots.ts";
import { createStage } from "../../talk/stage/stage.ts";
import { usePointing } from "../../talk/stage/use-pointing.ts";
import type { Frame, Scene } from "../../talk/talk.ts";
import { useIdle } from "./use-idle.ts";
import { useStageKeys } from "./use-stage-keys.ts";
import "../../talk/stage/stage.css";

/** What the page needs to know of the stage. */
interface OnStage {
  /** What of the page the scene shows; undefined while no talk is given. */
  readonly frame: Frame | "text" | undefined;
  /** Whether the speaker has asked for the details of something. */
  readonly asks: boolean;
  readonly putAway: () => void;
  readonly pictures: () => Pictures;
}

const clock: StageClock = {
  now: () => performance.now(),
  nextFrame: (then) => {
    const frame = requestAnimationFrame(then);
    return () => cancelAnimationFrame(frame);
  },
  calm: () => matchMedia("(prefers-reduced-motion: reduce)").matches,
};

/** Makes the page a stage while a talk is given: network and timeline stay, and show its scenes. */
export function useStage(
  state: State,
  show: Show,
  network: ReadonlySignal<NetworkHandle | null>,
): OnStage {
  const following = useSignal<Following | null>(null);
  useLayoutEffect(() => {
    const followed = followShow(state, show, network, clock);
    following.value = followed;
    return () => followed.stop();
  }, [state, show]);

  const pictures = useCallback(
    () => ({ state, network: network.peek(), page: document }),
    [state, network],
  );
  const hold = usePointing(show, pictures);
  const screen = useMemo(() => createFullScreen(document), []);
  const asks = () => following.peek()?.asks.peek() ?? false;
  const putAway = () => following.peek()?.putAway();
  const stage = useMemo(
    () => createStage(show, { asks: { peek: asks }, putAway }, screen, hold),
    [show],
  );
  useStageKeys(show, stage);

  const isOn = show.place.value !== null;
  useEffect(() => {
    if (!isOn) return undefined;
    // A browser gives the whole screen only for a key or a click.
    if (navigator.userActivation?.isActive) screen.enter();
    return () => screen.leave();
  }, [isOn]);
  useIdle(isOn);
  return {
    frame: frameOf(show.scene.value),
    asks: following.value?.asks.value ?? false,
    putAway,
    pictures,
  };
}

function frameOf(scene: Scene | null): OnStage["frame"] {
  if (scene === null) return undefined;
  return scene.kind === "text" ? "text" : scene.frame;
}
