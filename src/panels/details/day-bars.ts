import { formatCount } from "../../state/count-format.ts";
import { formatDay } from "../../state/time-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import type { ZoneDays } from "./zone-days.ts";

interface Bar {
  /** Counted from 0. */
  readonly place: number;
  readonly articles: number;
  /** `Wed 10 June 2020`; `7 days from Wed 10 June 2020` */
  readonly when: string;
}

export interface DayBars {
  /** From the first to the last, the empty ones among them. */
  readonly bars: readonly Bar[];
  /** Of the highest bar. */
  readonly most: number;
  /** `Articles per day, New York time` */
  readonly title: string;
  /** `most on Wed 10 June 2020: 12` */
  readonly peak: string;
}

const DAY = 86_400_000;

/** More than a panel can show apart. */
const MOST_PLACES = 100;

/** Days to a bar: a day, a week, about a month, a year. */
const STEPS = [1, 7, 30, 365];

/**
 * Articles over time as bars, wide enough to tell apart. Null for a single day or none.
 *
 * @param zone whose days they are.
 */
export function dayBars(days: ZoneDays, zone: string): DayBars | null {
  const [[start] = [0], [end] = [0]] = [days.at(0), days.at(-1)];
  const total = Math.round((end - start) / DAY) + 1;
  if (days.length < 2) return null;
  const step = STEPS.find((step) => total / step <= MOST_PLACES) ?? Math.ceil(total / MOST_PLACES);
  const counts = new Map<number, number>();
  for (const [day, count] of days) {
    const place = Math.floor((day - start) / DAY / step);
    counts.set(place, (counts.get(place) ?? 0) + count);
  }
  const places = Math.ceil(total / step);
  const bars = Array.from({ length: places }, (_, place) => {
    const from = formatDay(start + place * step * DAY, "UTC");
    const when = step === 1 ? from : `${step} days from ${from}`;
    return { place, articles: counts.get(place) ?? 0, when };
  });
  const top = bars.reduce((best, bar) => (bar.articles > best.articles ? bar : best));
  const unit = step === 1 ? "day" : `${step} days`;
  return {
    bars,
    most: top.articles,
    title: `Articles per ${unit}, ${zone === "UTC" ? "UTC" : `${zoneLabel(zone)} time`}`,
    peak: `most ${step === 1 ? "on" : "in the"} ${top.when}: ${formatCount(top.articles)}`,
  };
}
