import { countOf } from "../../state/count-format.ts";
import { type Place, shownScenes } from "../show/place.ts";
import { type Scene, stepsOf, type Talk } from "../talk.ts";

/** Nearer to the plan than this share of it, at least half a minute, one is on time. */
const LEEWAY = 0.03;
const LEAST_LEEWAY = 30_000;
const MINUTE = 60_000;

/**
 * Milliseconds that are to have passed when a place is left, if the talk is to take as long as planned:
 * scenes share the time as their own seconds say, those that say nothing by their clicks.
 *
 * @returns null for a talk of no planned length, or a place that it doesn't show.
 */
export function plannedBy(talk: Talk, place: Place): number | null {
  const scenes = shownScenes(talk);
  const at = scenes.findIndex(({ id }) => id === place.scene);
  const scene = scenes[at];
  if (talk.minutes === null || scene === undefined) return null;
  const shares = sharesOf(scenes);
  const made = (place.step + 1) / (stepsOf(scene).length + 1);
  const share = (sum(shares.slice(0, at)) + (shares[at] ?? 0) * made) / sum(shares);
  return talk.minutes * MINUTE * share;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

/** How long each is to stay, in any unit: a click counts as long as those that say it take on average. */
function sharesOf(scenes: readonly Scene[]): readonly number[] {
  const timed = scenes.filter(({ seconds }) => seconds !== null);
  const seconds = timed.reduce((total, scene) => total + (scene.seconds ?? 0), 0);
  const clicks = timed.reduce((total, scene) => total + stepsOf(scene).length + 1, 0);
  const click = clicks === 0 ? 1 : seconds / clicks;
  return scenes.map((scene) => scene.seconds ?? click * (stepsOf(scene).length + 1));
}

export interface Pace {
  readonly is: "early" | "on time" | "late";
  readonly words: string;
}

/**
 * How the time that has passed compares with the plan. While one is at a place, one is on time from
 * when it was to begin until it is to be left.
 *
 * @param ran milliseconds.
 */
export function paceAt(talk: Talk, place: Place, ran: number): Pace | null {
  const until = plannedBy(talk, place);
  if (until === null || talk.minutes === null) return null;
  const leeway = Math.max(LEAST_LEEWAY, talk.minutes * MINUTE * LEEWAY);
  const from = beginOf(talk, place);
  if (ran > until + leeway) return { is: "late", words: `${about(ran - until)} behind` };
  if (ran < from - leeway) return { is: "early", words: `${about(from - ran)} ahead` };
  return { is: "on time", words: "on time" };
}

/** When a place is to begin: when the one before is left. */
function beginOf(talk: Talk, { scene, step }: Place): number {
  if (step > 0) return plannedBy(talk, { scene, step: step - 1 }) ?? 0;
  const scenes = shownScenes(talk);
  const before = scenes[scenes.findIndex(({ id }) => id === scene) - 1];
  if (before === undefined) return 0;
  return plannedBy(talk, { scene: before.id, step: stepsOf(before).length }) ?? 0;
}

function about(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  return minutes < 1 ? "half a minute" : countOf(minutes, "minute");
}
