import type { State } from "../state/state.ts";
import { formatSpan } from "../state/time-format.ts";
import { zoneLabel } from "../state/time-zone.ts";

/** From when to when the articles go, and the zone that the times below are in. */
export function GroupSpan({ state, keys }: { state: State; keys: readonly string[] }) {
  const zone = state.zone.value;
  const times = keys
    .map((key) => state.coverage.articles.get(key)?.time ?? null)
    .filter((time) => time !== null);
  const [from, to] = [times.at(0), times.at(-1)];
  if (from === undefined || to === undefined) return null;
  return (
    <p class="details-span">
      {formatSpan({ from, to }, zone)}, times in {zoneLabel(zone)}
    </p>
  );
}
