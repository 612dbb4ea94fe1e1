import { type ReadonlySignal, useSignalEffect } from "@preact/signals";
import { useCallback, useEffect, useMemo } from "preact/hooks";
import type { NetworkHandle } from "../../network/network-handle.ts";
import type { State } from "../../state/state.ts";
import type { Show } from "../../talk/show/show.ts";
import { createFullScreen, type FullScreen } from "../../talk/stage/full-screen.ts";
import type { Pictures } from "../../talk/stage/spots.ts";
import { createStage } from "../../talk/stage/stage.ts";
import { usePointing } from "../../talk/stage/use-pointing.ts";
import { type OnFrame, useFollowing } from "./use-following.ts";
import { useIdle } from "./use-idle.ts";
import { usePictureFocus } from "./use-picture-focus.ts";
import { useStageKeys } from "./use-stage-keys.ts";
import "../../talk/stage/stage.css";

/** What the page needs to know of the stage. */
interface OnStage {
  /** What of the page the scene shows; undefined while no talk is given. */
  readonly frame: OnFrame | undefined;
  /** Whether the speaker has asked for the details of something. */
  readonly asks: boolean;
  readonly putAway: () => void;
  readonly pictures: () => Pictures;
  readonly screen: FullScreen;
}

/** Makes the page a stage while a talk is given: network and timeline stay, and show its scenes. */
export function useStage(
  state: State,
  show: Show,
  network: ReadonlySignal<NetworkHandle | null>,
): OnStage {
  const { frame, asks, putAway } = useFollowing(state, show, network);
  const pictures = useCallback(
    () => ({ state, network: network.peek(), page: document }),
    [state, network],
  );
  const hold = usePointing(show, pictures);
  const screen = useMemo(() => createFullScreen(document), []);
  const stage = useMemo(() => createStage(show, { asks, putAway }, screen, hold), [show]);
  useStageKeys(show, stage);

  const isOn = show.place.value !== null;
  useEffect(() => {
    if (!isOn) return undefined;
    // A browser gives the whole screen only for a key or a click.
    if (navigator.userActivation?.isActive) screen.enter();
    return () => screen.leave();
  }, [isOn]);
  useSignalEffect(() => {
    show.lostScreen.value = screen.had.value === "lost";
  });
  useIdle(isOn);
  usePictureFocus(isOn);
  return {
    frame,
    asks: asks.value,
    putAway,
    pictures,
    screen,
  };
}
