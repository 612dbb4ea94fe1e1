import { formatDays } from "../state/days-format.ts";
import type { InSight } from "../state/filters/summary.ts";
import type { State } from "../state/state.ts";
import { formatSpan } from "../state/time-format.ts";

/**
 * What is in view, as `summary` says it; it follows what it reads.
 *
 * Cost: constant in a window; without one a look at each dated article, for the days.
 */
export function inSight(state: State): InSight {
  const { coverage } = state;
  const { now } = state.presence.value;
  const window = state.window.value;
  const zone = state.zone.value;
  const dated = () => coverage.dated.filter(({ key }) => now.has(key));
  return {
    coverage,
    counts: now.counts,
    filters: state.filters.value,
    isWindowed: window !== null,
    around: state.around.value,
    days: window === null ? formatDays(dated(), zone) : formatSpan(window, zone),
  };
}
