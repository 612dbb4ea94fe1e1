import { signal } from "@preact/signals";
import type { Clock } from "../../../../src/state/play/clock.ts";
import { runPlayer } from "../../../../src/state/play/run-player.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState } from "../../../../src/state/state.ts";
import { storyOf } from "../../attributes.ts";
import { coverageOf } from "../coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

export const hour = 3_600_000;
export const start = Date.UTC(2020, 5, 10, 10);

/** A clock that stands until it is told to go. */
class HandClock implements Clock {
  readonly asleep = signal(false);
  #now = 1000;
  #waiting = new Set<() => void>();

  now(): number {
    return this.#now;
  }

  nextFrame(then: () => void): () => void {
    this.#waiting.add(then);
    return () => this.#waiting.delete(then);
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Lets time pass, with a picture every so many milliseconds. */
  pass(milliseconds: number, frame = 16): void {
    const until = this.#now + milliseconds;
    while (this.#now < until) {
      this.#now = Math.min(until, this.#now + frame);
      const due = [...this.#waiting];
      this.#waiting.clear();
      for (const then of due) then();
    }
  }
}

/**
 * A state that plays by a clock of ours: five articles at hours 0, 1, 3, 50 and 60 after `start`, one
 * undated; the second and the fourth are firsts of stories. An hour passes in a second, unsqueezed.
 */
export function stage() {
  const told = [
    { hours: 0, provider: "P" },
    { hours: 1, provider: "Q", story: "s1" },
    { hours: 3, provider: "P", story: "s1" },
    { hours: 50, provider: "Q", story: "s2" },
    { hours: 60, provider: "R", story: "s2" },
  ];
  const articles = told.map(({ hours, ...rest }, index) => ({
    key: `a${index}`,
    at: new Date(start + hours * hour).toISOString().replace(".000", ""),
    ...rest,
  }));
  const coverage = coverageOf(
    [...articles, { key: "undated", at: null, provider: "P" }],
    [
      { ...storyOf("s1"), label: "One", providers: 2, firsts: ["a1"] },
      { ...storyOf("s2"), label: "Two", providers: 2, firsts: ["a3"] },
    ],
  );
  const state = createState(coverage, palette);
  state.play.value = { speed: hour, reach: null, squeeze: false, pauses: "none" };
  const clock = new HandClock();
  const stop = runPlayer(state, clock);
  const headAt = () => {
    const { value } = state.player.head;
    return value === null ? null : (value - start) / hour;
  };
  const inView = () =>
    articles.map(({ key }) => key).filter((key) => state.presence.value.now.has(key));
  return { state, player: state.player, clock, stop, headAt, inView };
}
