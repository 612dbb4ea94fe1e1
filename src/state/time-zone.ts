import { Temporal } from "temporal-polyfill";
import { isTimeZone } from "../corpus/settings/time-zone-name.ts";

/** The zone that a corpus asks for, or UTC where it asks for none or this engine doesn't know it. */
export function zoneOfCorpus(name: string | null): string {
  return name !== null && isTimeZone(name) ? name : "UTC";
}

/** Every zone the engine knows, UTC first. */
export function timeZones(): string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
}

/** The zone of this machine. */
export function localTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The last part of an IANA name in words: `America/New_York` is `New York`. */
export function zoneLabel(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

/**
 * What a clock on the wall shows in `zone` at `time`, as if it were UTC: epoch milliseconds that
 * d3's UTC intervals and formats can work on.
 */
export function toWallClock(time: number, zone: string): number {
  if (zone === "UTC") return time;
  const zoned = Temporal.Instant.fromEpochMilliseconds(Math.floor(time)).toZonedDateTimeISO(zone);
  return time + zoned.offsetNanoseconds / 1e6;
}

/**
 * The time at which a clock in `zone` shows `wall`. In a gap (spring) the clock of before it is
 * read on, in a repeat (autumn) the earlier one is meant: Temporal's "compatible" rule.
 */
export function fromWallClock(wall: number, zone: string): number {
  if (zone === "UTC") return wall;
  const plain = Temporal.Instant.fromEpochMilliseconds(Math.floor(wall))
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime();
  return plain.toZonedDateTime(zone).epochMilliseconds;
}
