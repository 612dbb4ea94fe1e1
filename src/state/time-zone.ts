import { Temporal } from "temporal-polyfill";

/** Whether this engine knows the name as a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    const { timeZone } = Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions();
    // Offsets such as +01:00 are taken by some engines; they are no zones.
    return /^[A-Za-z]/.test(timeZone);
  } catch {
    return false;
  }
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
