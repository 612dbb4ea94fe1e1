import { effect, untracked } from "@preact/signals";
import type { State } from "../state.ts";
import type { Clock } from "./clock.ts";
import { followFresh } from "./fresh.ts";
import type { PlayMap } from "./play-map.ts";
import type { Player } from "./player.ts";

const SECOND = 1000;
/** Between two pictures nobody waits so long, in milliseconds: the page or the machine has slept. */
const SLEPT = 3000;

/**
 * Moves the play-head by a clock: where it is depends on how much time has passed since it began to
 * run, and not on how many pictures there were; a slow one skips. While the page sleeps it stands, and
 * goes on from there afterwards.
 *
 * @returns a function that stops it.
 */
export function runPlayer(state: State, clock: Clock): () => void {
  const { player } = state;
  const stops = [
    effect(() => {
      if (!player.playing.value) return undefined;
      const { value: map } = player.map;
      const pace = { speed: player.speed.value, inSteps: player.inSteps.value };
      return map === null ? undefined : untracked(() => run(player, clock, map, pace));
    }),
    pauseAsleep(player, clock),
    followFresh(state, clock),
  ];
  return () => {
    player.pause();
    stops.forEach((stop) => stop());
  };
}

interface Pace {
  /** Milliseconds of playing time in a second. */
  readonly speed: number;
  readonly inSteps: boolean;
}

/** Runs from where the head is, at one pace over one map, until it is stopped. */
function run(player: Player, clock: Clock, map: PlayMap, { speed, inSteps }: Pace): () => void {
  const start = map.playedAt(player.head.peek() ?? map.span.from);
  let began = clock.now();
  let seen = began;
  let isStopped = false;
  const frame = () => {
    const now = clock.now();
    if (now - seen > SLEPT) began += now - seen;
    seen = now;
    const seconds = (now - began) / SECOND;
    const passed = (inSteps ? Math.floor(seconds) : seconds) * speed;
    const isOver = start + passed >= map.length;
    player.advance(isOver ? map.span.to : map.timeAt(start + passed));
    if (!isStopped) cancel = clock.nextFrame(frame);
  };
  let cancel = clock.nextFrame(frame);
  return () => {
    isStopped = true;
    cancel();
  };
}

/** Pauses when the page goes out of sight, and plays on once it is back, unless the head was moved. */
function pauseAsleep(player: Player, clock: Clock): () => void {
  let left: number | null = null;
  return effect(() => {
    const isAsleep = clock.asleep.value;
    untracked(() => {
      if (isAsleep && player.playing.peek()) {
        player.pause();
        left = player.head.peek();
      } else if (!isAsleep && left !== null) {
        const isThere = player.head.peek() === left;
        left = null;
        if (isThere) player.play();
      }
    });
  });
}
