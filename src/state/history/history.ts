/** What was, what is, and what was taken back: the oldest first, the next one first. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** More steps than anybody goes back; a step is a few hundred bytes. */
export const MOST_STEPS = 200;

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** One step further. What was taken back is gone; of more than `MOST_STEPS` the oldest is. */
export function recorded<T>({ past, present }: History<T>, next: T): History<T> {
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

/** The step that is there, made to end elsewhere. */
export function amended<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

/** One step back; the same history where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  const [before] = past.slice(-1) as [T];
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward again; the same history where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [next, ...rest] = future as [T, ...T[]];
  return { past: [...past, present], present: next, future: rest };
}
