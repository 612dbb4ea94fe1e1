import { useMemo } from "preact/hooks";
import type { State } from "../state/state.ts";
import { localTimeZone, timeZones, zoneLabel } from "../state/time-zone.ts";

/**
 * The zone in which times are shown, in words, with a native chooser laid over them: a list of four
 * hundred is best left to the system, and its own text would be too long for a line.
 */
export function ZoneChooser({ state }: { state: State }) {
  const zone = state.zone.value;
  const groups = useMemo(() => zoneGroups(zone, state.ownZone), [zone, state]);
  return (
    <span class="zone-chooser">
      <span aria-hidden="true">{zoneLabel(zone)}</span>
      <select
        aria-label="Time zone"
        value={zone}
        onChange={(event) => {
          state.zone.value = event.currentTarget.value;
        }}
      >
        {groups.map(([region, zones]) => (
          <optgroup key={region} label={region}>
            {zones.map((name) => (
              <option key={name} value={name}>
                {zoneLabel(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}

/**
 * UTC, the corpus's and the viewer's own first, then all by region. A link can bring an alias that no
 * list has.
 */
function zoneGroups(current: string, ownZone: string): [region: string, zones: string[]][] {
  const all = timeZones().filter((zone) => zone !== "UTC");
  const first = new Set(["UTC", ownZone, localTimeZone()]);
  if (!all.includes(current)) first.add(current);
  const regions = new Map<string, string[]>();
  for (const zone of all) {
    if (first.has(zone)) continue;
    const region = zone.includes("/") ? (zone.split("/")[0] ?? zone) : "Other";
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return [
    [ownZone === "UTC" ? "UTC and yours" : "UTC, the corpus’s and yours", [...first]],
    ...regions,
  ];
}
