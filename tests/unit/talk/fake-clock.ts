import type { StageClock } from "../../../src/talk/stage/follow-show.ts";

/** A clock that a test moves on. */
export function fakeClock(calm = false) {
  let now = 1000;
  let due: ((now: number) => void)[] = [];
  const clock: StageClock = {
    now: () => now,
    nextFrame: (then) => {
      due.push(then);
      return () => {
        due = due.filter((each) => each !== then);
      };
    },
    calm: () => calm,
  };
  const pass = (milliseconds: number, frame = 16) => {
    for (const end = now + milliseconds; now < end;) {
      now = Math.min(now + frame, end);
      const frames = due;
      due = [];
      for (const then of frames) then(now);
    }
  };
  return { clock, pass, open: () => due.length };
}
