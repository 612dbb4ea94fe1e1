import { type Lag, lagBetween, timeSpan } from "../firsts/time-span.ts";
import type { PublishTime } from "../reading/publish-time.ts";

/**
 * How far two publish times are apart, as far as is known and whichever is earlier: `2 h 14 min apart`,
 * `on the same day`.
 *
 * @param after what follows a length of time.
 * @param as what follows the same day or minute.
 */
export function gapInWords(a: PublishTime, b: PublishTime, after = "apart", as = ""): string {
  const [one, other] = [timeSpan(a), timeSpan(b)];
  const { least, most } = one.from <= other.from ? lagBetween(one, other) : lagBetween(other, one);
  if (most === 0) return `in the same minute${as}`;
  // Of a day that is all that is known, `0 min to 24 h` would say less.
  if (least !== most && a.at.slice(0, 10) === b.at.slice(0, 10)) return `on the same day${as}`;
  return `${rangeInWords({ least, most })} ${after}`;
}

/** `2 h 14 min`, `1 h to 25 h`, `up to 1 h`. */
export function rangeInWords({ least, most }: Lag): string {
  if (least === most) return lengthInWords(least);
  if (least === 0) return `up to ${lengthInWords(most)}`;
  return `${lengthInWords(least)} to ${lengthInWords(most)}`;
}

/** `2 h 14 min`, of seconds. */
function lengthInWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} min`] : []),
  ].join(" ");
}
