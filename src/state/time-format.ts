import type { Precision } from "../graph/contract.ts";
import { toWallClock, zoneLabel } from "./time-zone.ts";
import type { Window } from "./view/view.ts";

/** How times are put in words, everywhere: British order, 24 hours, the zone always named. */
const LOCALE = "en-GB";

const formatters = new WeakMap<object, Intl.DateTimeFormat>();

/**
 * Intl formatters cost a tenth of a millisecond each to make; a lane of dots asks for thousands, and a
 * step of a brush for a dozen.
 *
 * @param options the very same object for the same format.
 */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formatters.get(options);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", ...options });
  formatters.set(options, made);
  return made;
}

const DAY = { weekday: "short", day: "numeric", month: "long" } as const;
const DAY_OF_YEAR = { ...DAY, year: "numeric" } as const;
const DATE = { day: "numeric", month: "long", year: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** `Wed 10 June 2020, 22:01 New York`; with precision `day`, `10 June 2020 (UTC), time of day unknown`. */
export function formatTime(time: number, precision: Precision, zone: string): string {
  if (precision === "day") return `${formatDay(time, "UTC")}, time of day unknown`;
  return `${formatDay(time, zone)}, ${formatClock(time, zone)} ${zoneLabel(zone)}`;
}

/** `Wed 10 June 2020` */
export function formatDay(time: number, zone: string): string {
  return plain(formatter(DAY_OF_YEAR).format(toWallClock(time, zone)));
}

/** `22:01` */
export function formatClock(time: number, zone: string): string {
  return formatter(CLOCK).format(toWallClock(time, zone));
}

/** `Wed 10 June, 22:01`: for lists in which year and zone stand above. */
export function formatShort(time: number, precision: Precision, zone: string): string {
  const day = plain(formatter(DAY).format(toWallClock(time, precision === "day" ? "UTC" : zone)));
  return precision === "day" ? day : `${day}, ${formatClock(time, zone)}`;
}

/** `9 to 18 June 2020`, `28 May to 3 June 2020`, `30 December 2019 to 2 January 2020`. */
export function formatSpan({ from, to }: Window, zone: string): string {
  const date = formatter(DATE);
  const [start, end] = [from, to].map((time) => date.formatToParts(toWallClock(time, zone)));
  const last = ["day", "month", "year"].map((type) => part(end, type)).join(" ");
  const first = ["day", "month", "year"].map((type) => part(start, type));
  if (first.join(" ") === last) return last;
  if (part(start, "year") !== part(end, "year")) return `${first.join(" ")} to ${last}`;
  if (part(start, "month") !== part(end, "month")) return `${first[0]} ${first[1]} to ${last}`;
  return `${first[0]} to ${last}`;
}

function part(parts: Intl.DateTimeFormatPart[] | undefined, type: string): string {
  return parts?.find((item) => item.type === type)?.value ?? "";
}

/** Without the comma that some engines put after the weekday. */
function plain(text: string): string {
  return text.replaceAll(",", "");
}
