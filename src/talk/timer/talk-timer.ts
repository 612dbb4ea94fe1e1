import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import { firstPlace, type Place } from "../show/place.ts";
import type { Show } from "../show/show.ts";
import { elapsed, paused, STANDING, started, type Timer } from "./timer.ts";

/** The timer of a talk that is given. */
export interface TalkTimer {
  readonly now: ReadonlySignal<Timer>;
  start(): void;
  pause(): void;
  /** Back to nothing; one that runs goes on from there. */
  reset(): void;
  /** Lets the show be. */
  stop(): void;
}

/** What is kept of a timer. */
interface Kept {
  readonly timer: Timer;
  /** Whether the stage was left, and not only reloaded: that giving has ended. */
  readonly left: boolean;
}

/** Keeps the timer of each talk through reloads. It never throws: a talk goes on without, too. */
export interface TimerStore {
  read(talk: string): Kept | null;
  write(talk: string, kept: Kept): void;
}

/**
 * Times a talk from its first click on, also through reloads of the page. It pauses when one leaves the
 * stage, and goes on with the first click when one is back within the talk; who begins with the first
 * scene again gives it anew, and begins at nothing. A talk that runs by itself isn't timed.
 *
 * @param clock epoch milliseconds: it must go on while the machine sleeps.
 */
export function createTalkTimer(show: Show, store: TimerStore, clock: () => number): TalkTimer {
  const now = signal(STANDING);
  let opened: Place | null = null;
  let isPausedByHand = false;
  const set = (timer: Timer, left = false) => {
    now.value = timer;
    store.write(show.talk.peek().id, { timer, left });
  };
  /** What a giving that begins at a place goes on from. */
  const begun = (place: Place): Timer => {
    const kept = store.read(show.talk.peek().id);
    const first = firstPlace(show.talk.peek());
    const isFirst = place.scene === first?.scene && place.step === first.step;
    return kept === null || (kept.left && isFirst) ? STANDING : kept.timer;
  };
  const follow = (place: Place | null) => {
    if (place === null) {
      if (opened !== null) set(paused(now.peek(), clock()), true);
      opened = null;
      isPausedByHand = false;
    } else if (opened === null) {
      opened = place;
      now.value = begun(place);
    } else if (opened.scene !== place.scene || opened.step !== place.step) {
      opened = place;
      // Once paused by hand it stays so: who pauses takes questions, and clicks about.
      if (!isPausedByHand && show.autoplay.peek() === null) set(started(now.peek(), clock()));
    }
  };
  const stop = effect(() => {
    const place = show.place.value;
    untracked(() => follow(place));
  });
  return {
    now,
    start: () => {
      isPausedByHand = false;
      set(started(now.peek(), clock()));
    },
    pause: () => {
      isPausedByHand = true;
      set(paused(now.peek(), clock()));
    },
    reset: () => set(now.peek().since === null ? STANDING : started(STANDING, clock())),
    stop,
  };
}

/** A timer that ran for longer than this was forgotten, not left running. */
const LONGEST = 12 * 3_600_000;

/**
 * Keeps timers in a storage of the browser.
 *
 * @param storage null where the browser forbids it.
 */
export function timerStore(storage: Storage | null, clock: () => number): TimerStore {
  return {
    read: (talk) => {
      try {
        const kept: unknown = JSON.parse(storage?.getItem(key(talk)) ?? "null");
        const timer = timerIn(kept);
        if (timer === null || elapsed(timer, clock()) > LONGEST) return null;
        return { timer, left: hasLeft(kept) };
      } catch {
        return null;
      }
    },
    write: (talk, { timer, left }) => {
      try {
        storage?.setItem(key(talk), JSON.stringify(left ? { ...timer, left } : timer));
      } catch {
        // Full, or forbidden by now: the timer runs on in this page.
      }
    },
  };
}

function key(talk: string): string {
  return `coverline:timer:${talk}`;
}

function hasLeft(kept: unknown): boolean {
  return typeof kept === "object" && kept !== null && "left" in kept && kept.left === true;
}

function timerIn(kept: unknown): Timer | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { since, before } = kept as Record<string, unknown>;
  const isTime = since === null || (typeof since === "number" && Number.isFinite(since));
  if (!isTime || typeof before !== "number" || !(before >= 0)) return null;
  return { since, before };
}
