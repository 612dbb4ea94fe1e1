import { lagBetween, timeSpan, type TimeSpan } from "../corpus/firsts/time-span.ts";
import type { Outlet } from "../graph/contract.ts";
import type { Article } from "../graph/coverage.ts";
import { formatCount } from "./count-format.ts";

/** Seconds after the first: one number twice where the times are exact. */
export type Lag = NonNullable<Outlet["lag"]>;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From here on hours say nothing more. */
const DAYS_ALONE = 14 * DAY;

/**
 * A length of time, to the two largest units that matter: `14 min`, `2 h 14 min`, `3 d 4 h`, `17 d`.
 * No weeks or months, which readers would have to count back into days.
 */
export function formatLag(seconds: number): string {
  if (seconds < MINUTE) return "under a minute";
  const minutes = Math.round(seconds / MINUTE);
  if (minutes * MINUTE < DAY) return joined(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(seconds / HOUR);
  if (hours * HOUR < DAYS_ALONE) return joined(Math.floor(hours / 24), "d", hours % 24, "h");
  return joined(Math.round(seconds / DAY), "d", 0, "h");
}

/** A lag of which two ends may be known: `2 h 14 min`, `between 2 h and 1 d 2 h`, `up to 1 d`. */
export function formatLagRange({ least, most }: Lag): string {
  if (least === most) return formatLag(least);
  if (least === 0) return `up to ${formatLag(most)}`;
  return `between ${formatLag(least)} and ${formatLag(most)}`;
}

/** No line breaks between a number and its unit; a part that is zero is left out. */
function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  const parts = [
    { count: large, unit: largeUnit },
    { count: small, unit: smallUnit },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, unit }) => `${formatCount(count)}\u00A0${unit}`)
    .join(" ");
}

/** How far two articles are apart, as far as is known; null when one is undated. */
export interface Gap extends Lag {
  readonly isSameMinute: boolean;
  /** At least one is known to the day only, and both are of one UTC day. */
  readonly isSameDay: boolean;
}

/** The gap between two articles, whichever was earlier. */
export function gapBetween(a: Article | undefined, b: Article | undefined): Gap | null {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (!one || !other) return null;
  const lag = one.from <= other.from ? lagBetween(one, other) : lagBetween(other, one);
  const isExact = lag.least === lag.most;
  const isOneDay = a?.publishedAt?.slice(0, 10) === b?.publishedAt?.slice(0, 10);
  return { ...lag, isSameMinute: isExact && lag.most === 0, isSameDay: !isExact && isOneDay };
}

/** When an article was published, as far as is known; null when it is undated. */
export function spanOf(article: Article | undefined): TimeSpan | null {
  if (!article || article.publishedAt === null || article.precision === null) return null;
  return timeSpan({ at: article.publishedAt, precision: article.precision });
}
