import { cleanText } from "../text/clean-text.ts";
import { quote } from "./complaint.ts";

/** When an article was published. `day`: some time within that UTC day, of which `at` is the start. */
export interface PublishTime {
  /** `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string;
  readonly precision: "minute" | "day";
}

/** What a field says of a publish time. */
export interface ReadTime {
  readonly time: PublishTime | null;
  /** In words for a reader: why the time is doubted, or why there is none. */
  readonly note: string | null;
  /** What to complain of: `is …; expected …`. */
  readonly mistake: string | null;
}

const DATE = String.raw`(\d{4})-(\d\d)-(\d\d)`;
const TIME = String.raw`T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?`;
const ZONE = String.raw`(?:(Z)|([+-])(\d\d):?(\d\d))?`;
const PATTERN = new RegExp(`^${DATE}(?:${TIME}${ZONE})?$`);

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const EXPECTED = "expected a date such as 2020-06-11 or 2020-06-11T14:30:00Z";

export const NO_TIME_GIVEN = "no publish time is given";
const NO_ZONE = "names no time zone: read as UTC";

const ABSENT: ReadTime = { time: null, note: NO_TIME_GIVEN, mistake: null };

/**
 * Reads a publish time as it is written in front matter: ISO 8601, in UTC where it names no zone.
 *
 * Nothing rolls over: 2020-02-30 is a mistake, not the first of March. Fractions of a second are
 * dropped. A date alone is a day wide, and not midnight.
 */
export function readPublishTime(value: unknown): ReadTime {
  if (value === undefined || value === null) return ABSENT;
  if (typeof value !== "string") return unusable(value, "is no date", `is ${quote(value)}`);
  const match = PATTERN.exec(value.trim());
  if (!match) return unusable(value, "is no ISO 8601 date", "is not an ISO 8601 date");
  const [, year, month, day, hour, minute, second = "00", utc, sign, zoneHour, zoneMinute] = match;
  const ahead = (sign === "-" ? -1 : 1) * (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0));
  const exists =
    isDayOfCalendar(Number(year), Number(month), Number(day)) &&
    Number(hour ?? 0) <= 23 &&
    Number(minute ?? 0) <= 59 &&
    Number(second) <= 59 &&
    Number(zoneHour ?? 0) <= 14 &&
    Number(zoneMinute ?? 0) <= 59;
  if (!exists) return unusable(value, "is no time that exists", "is no time that exists");
  const at = inUtc(`${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:${second}Z`, ahead);
  const utcYear = Number(at.slice(0, 4));
  if (utcYear < FIRST_YEAR || utcYear > LAST_YEAR || at.length !== 20) {
    const outside = `is outside the years ${FIRST_YEAR} to ${LAST_YEAR}`;
    return { ...unusable(value, outside, outside), mistake: `${outside}; correct the year` };
  }
  if (hour === undefined) return { time: { at, precision: "day" }, note: null, mistake: null };
  const note = utc === undefined && sign === undefined ? NO_ZONE : null;
  return { time: { at, precision: "minute" }, note, mistake: null };
}

function unusable(value: unknown, note: string, mistake: string): ReadTime {
  return {
    time: null,
    note: `${cleanText(quote(value))} ${note}`,
    mistake: `${mistake}; ${EXPECTED}`,
  };
}

/** The same instant in UTC, of a time that is some minutes ahead of it. */
function inUtc(local: string, ahead: number): string {
  if (ahead === 0) return local;
  return `${new Date(Date.parse(local) - ahead * 60_000).toISOString().slice(0, -5)}Z`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** In the Gregorian calendar. */
function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
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
