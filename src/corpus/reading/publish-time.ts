import * as v from "valibot";
import { quote } from "./complaint.ts";

/** When an article was published. `day`: some time within that UTC day, of which `at` is the start. */
export interface PublishTime {
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string;
  readonly precision: "minute" | "day";
}

const DATE = String.raw`(\d{4})-(\d\d)-(\d\d)`;
const TIME = String.raw`T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?`;
const ZONE = String.raw`(?:Z|([+-])(\d\d):?(\d\d))?`;
const PATTERN = new RegExp(`^${DATE}(?:${TIME}${ZONE})?$`);

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const EXPECTED = "expected a date such as 2020-06-11 or 2020-06-11T14:30:00Z";

/**
 * A publish time as it is written in front matter: ISO 8601, in UTC where it names no zone.
 *
 * Nothing rolls over: 2020-02-30 is a mistake, not the first of March. Fractions of a second are
 * dropped.
 */
export const PublishTime = v.pipe(
  v.string(({ input }) => `is ${quote(input)}; ${EXPECTED}`),
  v.rawTransform<string, PublishTime>(({ dataset, addIssue, NEVER }) => {
    const time = readPublishTime(dataset.value.trim());
    if (typeof time !== "string") return time;
    addIssue({ message: time });
    return NEVER;
  }),
);

/** The time, or what is wrong with the text. */
function readPublishTime(text: string): PublishTime | string {
  const match = PATTERN.exec(text);
  if (!match) return `is not an ISO 8601 date; ${EXPECTED}`;
  const [year, month, day, hour, minute, second] = numbers(match.slice(1, 7));
  const [zoneHours, zoneMinutes] = numbers(match.slice(8, 10));
  const exists =
    month <= 12 &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    zoneHours <= 14 &&
    zoneMinutes <= 59 &&
    isDayOfCalendar(year, month, day);
  if (!exists) return `is no time that exists; ${EXPECTED}`;
  const ahead = (match[7] === "-" ? -1 : 1) * (zoneHours * 60 + zoneMinutes);
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute - ahead, second));
  const utcYear = instant.getUTCFullYear();
  if (utcYear < FIRST_YEAR || utcYear > LAST_YEAR) {
    return `is outside the years ${FIRST_YEAR} to ${LAST_YEAR}; correct the year`;
  }
  return {
    at: `${instant.toISOString().slice(0, 19)}Z`,
    precision: match[4] === undefined ? "day" : "minute",
  };
}

type Six = [number, number, number, number, number, number];

/** Absent parts of a time are zero. */
function numbers(parts: readonly (string | undefined)[]): Six {
  return parts.map((part) => Number(part ?? 0)) as Six;
}

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
}

/**
 * Orders by UTC day, then exact times before mere days, then by time: of two copies of one article
 * the first in this order is the one to believe.
 */
export function comparePublishTimes(a: PublishTime, b: PublishTime): number {
  const byDay = compare(a.at.slice(0, 10), b.at.slice(0, 10));
  if (byDay !== 0) return byDay;
  if (a.precision !== b.precision) return a.precision === "minute" ? -1 : 1;
  return compare(a.at, b.at);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
