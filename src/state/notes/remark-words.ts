import { formatClock, formatDay, formatTime } from "../time-format.ts";
import { zoneLabel } from "../time-zone.ts";
import type { Remark } from "./remarks.ts";

/** The zones that a remark's time is told in. */
interface RemarkZones {
  /** That is chosen. */
  readonly zone: string;
  /** The corpus's, in which its days are days. */
  readonly ownZone: string;
}

/**
 * When it was, exactly as far as it is known: `Wed 10 June 2020, 22:01 New York`, `Wed 10 June
 * 2020, 14:00 to 16:00 New York`; of whole days `Wed 10 June 2020`, `Wed 10 June 2020 to Fri 12 June
 * 2020`, with their zone where that is not the one that is chosen.
 */
export function whenWords(
  { time, until, precision, from: origin }: Remark,
  zones: RemarkZones,
): string {
  if (time === null) return "no known time";
  if (precision === "minute") {
    if (until === null) return formatTime(time, "minute", zones.zone);
    const [start = "", end = ""] = [time, until].map((each) => formatDay(each, zones.zone));
    const [from, to] = [time, until].map((each) => formatClock(each, zones.zone));
    const last = start === end ? to : `${end}, ${to}`;
    return `${start}, ${from} to ${last} ${zoneLabel(zones.zone)}`;
  }
  const daysIn = origin === "corpus" ? zones.ownZone : "UTC";
  const days = [time, (until ?? time + 1) - 1].map((each) => formatDay(each, daysIn));
  const named = daysIn === zones.zone ? "" : ` (${zoneLabel(daysIn)})`;
  return `${[...new Set(days)].join(" to ")}${named}`;
}

/** What it says and when, in one line: `Senate hearing, Wed 10 June 2020, 14:00 New York`. */
export function remarkWords(remark: Remark, zones: RemarkZones): string {
  return `${remark.text}, ${whenWords(remark, zones)}`;
}
