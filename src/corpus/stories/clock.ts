import type { PublishTime } from "../reading/publish-time.ts";

const HOUR = 3_600_000;
const DAY = 24;

/** The publish times of articles as numbers, to be compared many times. */
export class Clock {
  /** Hours of the first instant that each can have been published at; NaN when undated. */
  readonly #first: Float64Array;
  /** Hours that it can have been later: 24 where the day is known only. */
  readonly #slack: Uint8Array;

  constructor(times: readonly (PublishTime | null)[]) {
    this.#first = Float64Array.from(times, (time) =>
      time === null ? Number.NaN : Date.parse(time.at) / HOUR,
    );
    this.#slack = Uint8Array.from(times, (time) => (time?.precision === "day" ? DAY : 0));
  }

  /** The fewest hours that there can be between two; NaN where one is undated. */
  between(a: number, b: number): number {
    const difference = (this.#first[b] ?? Number.NaN) - (this.#first[a] ?? Number.NaN);
    const slack = this.#slack[difference >= 0 ? a : b] ?? 0;
    return Math.max(0, Math.abs(difference) - slack);
  }

  /** Whether one is so many hours before another, and whatever is before it in time order as well. */
  isBefore(one: number, other: number, hours: number): boolean {
    // In time order a day comes after the times within it, so up to a day before its place.
    return (this.#first[other] ?? 0) - (this.#first[one] ?? 0) > hours + DAY;
  }
}
