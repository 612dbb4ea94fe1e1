import type { State } from "../../state/state.ts";
import { formatDays } from "../../state/days-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";

/** From when to when the articles go, and the zone that the times below are in. */
export function GroupSpan({ state, keys }: { state: State; keys: readonly string[] }) {
  const zone = state.zone.value;
  const { articles } = state.coverage;
  const days = formatDays(
    keys.flatMap((key) => articles.get(key) ?? []),
    zone,
  );
  if (days === "") return null;
  return (
    <p class="details-span">
      {days}, times in {zoneLabel(zone)}
    </p>
  );
}
