import { Temporal } from "temporal-polyfill";
import { readPublishTime } from "../reading/publish-time.ts";

/** What an event's time stands for. Both ends are `YYYY-MM-DDTHH:MM:SSZ`. */
export interface EventTime {
  readonly start: string;
  /** The end of the day, which is the start of the next; of an exact time the same as `start`. */
  readonly end: string;
  readonly precision: "minute" | "day";
}

const NAMES_ZONE = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * Reads the time of an event: as a publish time, but that a time without a zone, and a day, are of the
 * clock on the wall in the corpus's zone. In an hour that a clock skips, the clock of before it is read
 * on; of an hour that it repeats, the first is meant.
 *
 * @returns the time, or what to complain of: `is …; expected …`.
 */
export function readEventTime(value: unknown, zone: string): EventTime | string {
  const { time, mistake } = readPublishTime(value);
  if (time === null) return mistake ?? "is no time";
  const isInUtc = typeof value === "string" && NAMES_ZONE.test(value.trim());
  if (time.precision === "minute") {
    const at = isInUtc ? time.at : onWall(time.at, zone);
    return { start: at, end: at, precision: "minute" };
  }
  return {
    start: onWall(time.at, zone),
    end: onWall(time.at, zone, { days: 1 }),
    precision: "day",
  };
}

/** The instant at which a clock in the zone shows what `written` shows as UTC, some days later. */
function onWall(written: string, zone: string, later: { readonly days?: number } = {}): string {
  const wall = Temporal.PlainDateTime.from(written.slice(0, -1)).add({ days: 0, ...later });
  return wall.toZonedDateTime(zone).toInstant().toString({ smallestUnit: "second" });
}
