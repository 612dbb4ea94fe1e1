import { effect, type ReadonlySignal, untracked } from "@preact/signals";
import { stepsOf, type Scene, type Talk } from "../talk.ts";
import { beside, firstPlace, type Place } from "./place.ts";
import type { Show } from "./show.ts";

/** Seconds that a scene stays which doesn't say how many. */
const USUAL = 10;
/** Milliseconds that every place stays at least: also when a scene has many steps. */
const LEAST = 1_000;
/** What was played is seen so long when it is at its end. */
const AFTER_PLAY = 1_500;
/** What plays stands so long where it pauses for the speaker, at the first of a story. */
const STANDS = 3_000;
/** Nothing plays longer than this: what does hangs, and the screen in the hall must not. */
const LONGEST_PLAY = 10 * 60_000;
/** After so long without a click or a key it goes on: nobody is there any more. */
const PATIENCE = 60_000;

/** Time, as a test may make it pass. */
export interface AutoplayClock {
  /** Calls once after so many milliseconds. @returns what calls it off. */
  after(delay: number, then: () => void): () => void;
}

/** Milliseconds that a place of a scene stays: its steps share the scene's time. */
export function stayOf(scene: Scene): number {
  const places = stepsOf(scene).length + 1;
  return Math.max(LEAST, ((scene.seconds ?? USUAL) * 1000) / places);
}

/** The place after another, and after the last the first; null where no scene is shown. */
export function placeAfter(talk: Talk, place: Place): Place | null {
  return beside(talk, place, 1) ?? firstPlace(talk);
}

/**
 * Leads a talk on by itself, around and around, while `show.autoplay` says so. What plays is waited for,
 * and whatever goes wrong at a scene, the next one comes. Paused, it goes on after a minute in which
 * nobody touched anything.
 *
 * @param stands whether what plays waits to be told to go on.
 * @returns a function that stops it.
 */
export function followAutoplay(
  show: Show,
  stands: ReadonlySignal<boolean>,
  clock: AutoplayClock,
): () => void {
  let cancel: (() => void) | null = null;
  /** Whether this place has had its time. */
  let isDue = false;
  const wait = (delay: number, then: () => void) => {
    cancel?.();
    cancel = clock.after(delay, then);
  };
  const goOn = () => {
    const place = show.place.peek();
    if (place === null) return;
    const next = placeAfter(show.talk.peek(), place);
    if (next === null) return;
    // Should the scene fail to come, no change of place would set the time of the next.
    wait(USUAL * 1000, goOn);
    show.blank.value = null;
    show.goTo(next.scene, next.step);
  };
  /** The time of this place is over, but for what still plays. */
  const wasSeen = () => {
    isDue = true;
    if (show.underWay.peek() === null) goOn();
    else wait(LONGEST_PLAY, goOn);
  };

  const stopPlaces = effect(() => {
    void show.again.value;
    const [scene, how] = [show.scene.value, show.autoplay.value];
    untracked(() => {
      isDue = false;
      cancel?.();
      if (scene === null || how === null) return;
      if (how.isPaused) wait(PATIENCE, () => (show.autoplay.value = { isPaused: false }));
      else wait(stayOf(scene), wasSeen);
    });
  });
  const stopPlays = effect(() => {
    const isStill = show.underWay.value === null;
    if (isStill && isDue && show.autoplay.peek()?.isPaused === false) wait(AFTER_PLAY, goOn);
  });
  let cancelStand: (() => void) | null = null;
  const stopStands = effect(() => {
    cancelStand?.();
    cancelStand = null;
    const isPlaying = show.autoplay.value?.isPaused === false;
    if (!isPlaying || !stands.value || show.underWay.value === null) return;
    cancelStand = clock.after(STANDS, () => show.underWay.peek()?.());
  });
  return () => {
    stopPlaces();
    stopPlays();
    stopStands();
    cancelStand?.();
    cancel?.();
  };
}
