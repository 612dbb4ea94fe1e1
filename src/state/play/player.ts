import { batch, computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import type { Firsts } from "../firsts.ts";
import { measured } from "../measured.ts";
import type { ViewSignals } from "../view/view-signals.ts";
import type { Window } from "../view/view.ts";
import { createPlayed, type Played } from "./played.ts";
import { playedWindow, publishedBy, sameWindow } from "./played-window.ts";

const SECOND = 1000;

/**
 * Plays the window that is chosen, or all time: a head runs through it, and what is in view of time
 * is what the head has passed. The chosen window stays what it is, and is in view again at the end.
 * Whoever has a clock moves the head, `runPlayer`; where it stands is part of the view once it pauses.
 */
export interface Player extends Played {
  /** What the axes of time show, played or not; null is all time. */
  readonly chosen: ReadonlySignal<Window | null>;
  /** What is in view of time: the same, or what of it the head has passed. */
  readonly window: ReadonlySignal<Window | null>;
  /** Where the head is, running or not, in epoch milliseconds; null while nothing is played. */
  readonly head: ReadonlySignal<number | null>;
  readonly playing: ReadonlySignal<boolean>;
  /** The firsts of stories at which the head stands, while it stands. */
  readonly standingAt: ReadonlySignal<readonly DatedArticle[]>;
  /** Keys of the articles that came in view within the last moments. */
  readonly fresh: Signal<ReadonlySet<string>>;
  /** Whether it goes in steps of a second, for those who want no motion; the page sets it. */
  readonly inSteps: Signal<boolean>;
  /** Goes on from where the head stands, or from the start. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** Takes the head away; all that is chosen is in view again. */
  end(): void;
  /** Stops at the next moment with an article, or at the one before; from without, at either end. */
  step(direction: 1 | -1): void;
  /** Moves the head of what is playing as far as it may go, by the second. Cost: see `Presence`. */
  advance(time: number): void;
  /** Makes way for a view that is to be shown: a window without a head is one by hand. */
  yieldTo(window: Window | null | undefined, head: number | null | undefined): void;
}

export function createPlayer(coverage: Coverage, parts: ViewSignals, firsts: Firsts): Player {
  const played = createPlayed(coverage, parts, firsts);
  const running = signal<number | null>(null);
  const head = computed(() => running.value ?? parts.head.value);
  const playing = computed(() => running.value !== null);
  /** Firsts up to here have been told. */
  let told = -Infinity;

  const windowAt = (time: number, span: Window) =>
    playedWindow(coverage.dated, span, time, parts.play.peek().reach);
  let last: Window | null = null;
  const window = computed(() => {
    const { reach } = parts.play.value;
    const [at, span] = [head.value, played.span.value];
    if (at === null || span === null) return parts.window.value;
    const next = playedWindow(coverage.dated, span, at, reach);
    // Most pictures show no more than the one before: another object would be another window.
    if (!sameWindow(last, next)) last = next;
    return last;
  });

  const change = (runs: number | null, stands: number | null) =>
    measured("coverline:window", () => {
      running.value = runs;
      parts.head.value = stands;
    });
  const stand = (time: number) => {
    told = time;
    change(null, time);
  };
  const end = () => {
    if (head.peek() !== null) change(null, null);
  };

  const run = (time: number) => {
    const span = played.span.peek();
    if (span === null) return;
    const move = () => {
      running.value = time;
    };
    if (sameWindow(window.peek(), windowAt(time, span))) batch(move);
    else measured("coverline:window", move);
  };

  const play = () => {
    const span = played.span.peek();
    if (span === null || playing.peek()) return;
    const at = parts.head.peek();
    const isUnderWay = at !== null && at >= span.from && at < span.to;
    told = isUnderWay ? at : span.from - 1;
    run(isUnderWay ? at : span.from);
  };
  const pause = () => {
    const at = running.peek();
    if (at !== null) stand(at);
  };

  return {
    ...played,
    chosen: parts.window,
    window,
    head,
    playing,
    standingAt: computed(() => {
      const at = parts.head.value;
      if (at === null || playing.value) return [];
      return played.firsts.value.filter(({ time }) => time === at);
    }),
    fresh: signal<ReadonlySet<string>>(new Set()),
    inSteps: signal(false),
    play,
    pause,
    toggle: () => (playing.peek() ? pause() : play()),
    end,
    step: (direction) => {
      const articles = played.articles.peek();
      const at = head.peek() ?? -direction * Infinity;
      const next = direction > 0 ? publishedBy(articles, at) : publishedBy(articles, at - 1) - 1;
      const time = articles[next]?.time;
      if (time !== undefined) stand(time);
    },
    advance: (time) => {
      const span = played.span.peek();
      const at = running.peek();
      if (span === null || at === null) return;
      const { at: pauses } = played.pauses.peek();
      const stop = pauses[publishedBy(pauses, told)]?.time;
      if (stop !== undefined && stop <= time) stand(stop);
      else if (time >= span.to) end();
      else {
        const next = Math.max(at, Math.floor(time / SECOND) * SECOND);
        told = Math.max(told, next);
        run(next);
      }
    },
    yieldTo: (next, nextHead) => {
      const isByHand = next !== undefined && nextHead === undefined;
      const isOther =
        (next !== undefined && !sameWindow(next, parts.window.peek())) ||
        (nextHead !== undefined && nextHead !== parts.head.peek());
      if (isByHand || isOther) running.value = null;
      if (isByHand) parts.head.value = null;
    },
  };
}
