import {
  type CountableTimeInterval,
  type TimeInterval,
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcYear,
} from "d3";
import { DAY } from "../../state/presence/window-run.ts";
import type { Attention } from "../../state/view/timeline-parts.ts";
import { MINUTE } from "../extent.ts";

/** How long bins last on the clock on the wall. */
export interface BinUnit {
  /** After what is counted: “Articles a day”. */
  readonly each: string;
  /** Several of them: “hours would be too narrow”. */
  readonly many: string;
  /** Milliseconds, as a rule. */
  readonly length: number;
  /** Where they begin on the clock. */
  readonly interval: TimeInterval;
  /** Whether a date is enough to tell the bin. */
  readonly ofDays: boolean;
  /** Whether the hour that comes twice, when clocks are put back, makes bins twice. */
  readonly twice: boolean;
}

const HOUR = 60 * MINUTE;

const CHOSEN: Readonly<Record<Exclude<Attention["bins"], "auto">, BinUnit>> = {
  hour: ofClock("an hour", "hours", HOUR, utcHour, 1),
  day: ofDays("a day", "days", DAY, utcDay, 1),
  week: ofDays("a week", "weeks", 7 * DAY, utcMonday, 1),
  month: ofDays("a month", "months", 30.4 * DAY, utcMonth, 1),
  year: ofDays("a year", "years", 365.25 * DAY, utcYear, 1),
};

/** For spans so long that even years are too narrow. */
const DECADE = ofDays("a decade", "decades", 3652.5 * DAY, utcYear, 10);
const CENTURY = ofDays("a century", "centuries", 36_525 * DAY, utcYear, 100);

/** The shortest first. */
const CHOICES: readonly BinUnit[] = [...Object.values(CHOSEN), DECADE, CENTURY];

const AUTOMATIC: readonly BinUnit[] = [
  ofClock("a minute", "minutes", MINUTE, utcMinute, 1),
  ofClock("every 5 minutes", "stretches of 5 minutes", 5 * MINUTE, utcMinute, 5),
  ofClock("every 15 minutes", "quarters of an hour", 15 * MINUTE, utcMinute, 15),
  CHOSEN.hour,
  { ...ofClock("every 6 hours", "stretches of 6 hours", 6 * HOUR, utcHour, 6), twice: false },
  ...CHOICES.slice(1),
];

/** Room that bins are to fill. */
export interface BinRoom {
  /** Of all of them, in pixels. */
  readonly width: number;
  /** Size of the text, in pixels. */
  readonly em: number;
}

/** Automatic bins are about this wide at least, as a multiple of the text's size; or there are only so many. */
const AUTO_WIDTH = 2.5;
const AUTO_COUNT = 16;
/** Nobody sees or points at less; in pixels. */
const LEAST_WIDTH = 2;

/**
 * The bins for a span of so many milliseconds: those that are chosen, or the next wider ones where
 * they would be too narrow to be seen; automatic ones as short as leaves room for each.
 *
 * @returns also what was chosen, where it would be too narrow.
 */
export function unitFor(
  bins: Attention["bins"],
  length: number,
  { width, em }: BinRoom,
): { readonly unit: BinUnit; readonly tooNarrow: BinUnit | null } {
  if (bins === "auto") {
    const most = Math.max(AUTO_COUNT, width / (AUTO_WIDTH * em));
    return { unit: shortest(AUTOMATIC, length, most), tooNarrow: null };
  }
  const chosen = CHOSEN[bins];
  const wider = CHOICES.slice(CHOICES.indexOf(chosen));
  const unit = shortest(wider, length, width / LEAST_WIDTH);
  return { unit, tooNarrow: unit === chosen ? null : chosen };
}

/** The shortest of which a span has no more than so many; one is never too many. */
function shortest(units: readonly BinUnit[], length: number, most: number): BinUnit {
  return units.find((unit) => length / unit.length <= Math.max(1, most)) ?? CENTURY;
}

function ofClock(
  each: string,
  many: string,
  length: number,
  interval: CountableTimeInterval,
  step: number,
): BinUnit {
  return { each, many, length, interval: every(interval, step), ofDays: false, twice: true };
}

function ofDays(
  each: string,
  many: string,
  length: number,
  interval: CountableTimeInterval,
  step: number,
): BinUnit {
  return { each, many, length, interval: every(interval, step), ofDays: true, twice: false };
}

function every(interval: CountableTimeInterval, step: number): TimeInterval {
  return step === 1 ? interval : (interval.every(step) ?? interval);
}
