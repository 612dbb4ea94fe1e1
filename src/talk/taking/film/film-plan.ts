import { stayOf } from "../../show/autoplay.ts";
import { stepsOf } from "../../talk.ts";
import type { ScenePage } from "../read/pages.ts";

/** A place of a talk in a film. */
export interface Shot {
  readonly page: ScenePage;
  /** How many of the scene's steps were made. */
  readonly step: number;
  /** Whether the window is played. */
  readonly plays: boolean;
  /** Milliseconds. */
  readonly length: number;
}

/** What is played is played so long at least, and its end is seen so long, in milliseconds. */
const LEAST_PLAY = 4_000;

/** The places of some scenes one after the other, each as long as in a loop. */
export function filmPlan(pages: readonly ScenePage[]): readonly Shot[] {
  return pages.flatMap((page) => {
    const stay = stayOf(page.scene);
    const steps = stepsOf(page.scene).map(({ plays }, index) => ({
      page,
      step: index + 1,
      plays,
      length: plays ? Math.max(LEAST_PLAY, stay) : stay,
    }));
    return [{ page, step: 0, plays: false, length: stay }, ...steps];
  });
}

/** Of a played shot, the share of its time in which the head runs; then its end is seen. */
const RUNS = 0.8;

/** Milliseconds that one place takes to become the next. */
const FADE = 400;

/** What a film shows at a time of a shot. */
export interface Moment {
  /** How far the head has got, 0 to 1; null where it is at its end, or nothing is played. */
  readonly played: number | null;
  /** How much of the place before is still seen, 1 to 0. */
  readonly before: number;
}

/** @param at milliseconds from the start of the shot. */
export function momentOf({ plays, length }: Shot, at: number): Moment {
  const played = plays ? at / (RUNS * length) : 1;
  return { played: played < 1 ? played : null, before: Math.max(0, 1 - at / FADE) };
}

/** Whether two moments of a shot are one picture. */
export function isStill({ before, played }: Moment): boolean {
  return before === 0 && played === null;
}

/** `1 min 20 s` */
export function lengthWords(shots: readonly Shot[]): string {
  const seconds = Math.round(shots.reduce((sum, { length }) => sum + length, 0) / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}
