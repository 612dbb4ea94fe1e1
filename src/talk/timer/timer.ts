/** A stopwatch as plain data: it goes on by itself through reloads and a machine that sleeps. */
export interface Timer {
  /** When it was last started, in epoch milliseconds; null while it stands. */
  readonly since: number | null;
  /** Milliseconds that it ran before. */
  readonly before: number;
}

export const STANDING: Timer = { since: null, before: 0 };

/** Milliseconds that it has run; a clock that was set back takes nothing away. */
export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

export function started(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function paused(timer: Timer, now: number): Timer {
  return timer.since === null ? timer : { since: null, before: elapsed(timer, now) };
}

/** Minutes and seconds, `4:05`, with hours from the first one on: `1:04:05`. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
