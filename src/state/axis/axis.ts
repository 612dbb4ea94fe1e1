import { type TimeInterval, utcDay, utcFormat, utcMonth, utcYear } from "d3";
import { toWallClock } from "../time-zone.ts";
import type { Window } from "../view/view.ts";
import { DAY } from "../presence/window-run.ts";
import { wallTicks } from "./wall-ticks.ts";

/** Time in epoch milliseconds to pixels. */
export type Position = (time: number) => number;

/** A line of the axis; a major one begins a day, month or year. */
export interface AxisLine {
  readonly x: number;
  readonly major: boolean;
}

/** A label, left-aligned at x. */
export interface AxisLabel extends AxisLine {
  readonly text: string;
}

export interface Axis {
  readonly lines: readonly AxisLine[];
  readonly labels: readonly AxisLabel[];
}

export interface AxisRoom {
  /** Of the axis, in pixels. */
  readonly width: number;
  /** Size of the text, in pixels. */
  readonly em: number;
  /** Width of a text in pixels. */
  readonly measure: (text: string, major: boolean) => number;
}

/** A step of ticks: up to which length it is meant, what its major ticks begin, how both are written. */
interface Tier {
  readonly below: number;
  readonly major: TimeInterval;
  /** The fullest first; the first that fits is taken. */
  readonly majorFormats: readonly Format[];
  readonly minorFormats: readonly Format[];
}

/** Writes a wall clock's time. */
type Format = (wall: Date) => string;

/** Reading a specifier takes longer than writing with it. */
const formats = (...specifiers: string[]): readonly Format[] => specifiers.map(utcFormat);

const TIERS: readonly Tier[] = [
  {
    below: DAY,
    major: utcDay,
    majorFormats: formats("%a %-d %B", "%a %-d %b", "%a %-d", "%-d"),
    minorFormats: formats("%H:%M"),
  },
  {
    below: 28 * DAY,
    major: utcMonth,
    majorFormats: formats("%B %Y", "%b %Y", "%b"),
    minorFormats: formats("%a %-d", "%-d"),
  },
  {
    below: 365 * DAY,
    major: utcYear,
    majorFormats: formats("%Y"),
    minorFormats: formats("%B", "%b"),
  },
  { below: Infinity, major: utcYear, majorFormats: formats("%Y"), minorFormats: formats() },
];

/** Between ticks, and between a label and the next, as multiples of the text's size. */
const TICK_ROOM = 7;
/** With so much room a day is named in full. */
const DAY_ROOM = 8.5;
const LABEL_INDENT = 0.45;
const LABEL_GAP = 0.6;

/**
 * The axis of a span of time in a zone: lines at round wall-clock times, and as many labels as fit
 * beside them. No label touches another or is cut by an edge; what begins before the left edge
 * (the day, the month) is named there.
 *
 * Cost: that of its ticks, about a hundred at the widest; a text measured for each.
 */
export function layOutAxis(span: Window, zone: string, position: Position, room: AxisRoom): Axis {
  const count = Math.max(4, room.width / (room.em * TICK_ROOM));
  const { ticks, step } = wallTicks(span, zone, count);
  const isRoomy = step === DAY && room.width / ticks.length > room.em * DAY_ROOM;
  const tier = TIERS.find(({ below }) => step < below || (isRoomy && step === below));
  if (!tier) return { lines: [], labels: [] };
  const lines = ticks.map(({ time, wall }) => ({
    x: position(time),
    wall,
    major: isStart(wall, tier.major),
  }));
  const majors = lines.filter(({ major }) => major);
  const minors = lines.filter(({ major }) => !major);
  const startWall = toWallClock(span.from, zone);
  const pinned = { x: -LABEL_INDENT * room.em, wall: startWall, major: true };
  const write = (marks: readonly Mark[], formats: readonly Format[]) =>
    written(marks, formats, room);
  const starts = write(majors, tier.majorFormats);
  const within = write([pinned], tier.majorFormats.slice(0, 1));
  const times = regular(write(minors, tier.minorFormats), starts, room);
  return { lines, labels: withoutClashes([...starts, ...within, ...times], room) };
}

interface Mark extends AxisLine {
  readonly wall: number;
}

function isStart(wall: number, interval: TimeInterval): boolean {
  return interval.floor(new Date(wall)).getTime() === wall;
}

/** All in one format, the fullest in which no label reaches the next mark; else in the shortest. */
function written(marks: readonly Mark[], formats: readonly Format[], room: AxisRoom): AxisLabel[] {
  let labels: AxisLabel[] = [];
  for (const format of formats) {
    labels = marks.map(({ x, wall, major }) => ({
      x: x + LABEL_INDENT * room.em,
      text: format(new Date(wall)),
      major,
    }));
    if (areApart(labels, room)) break;
  }
  return labels;
}

/** Without those that a major label covers anywhere: noon on one day and not on the next would puzzle. */
function regular(
  minors: readonly AxisLabel[],
  majors: readonly AxisLabel[],
  room: AxisRoom,
): AxisLabel[] {
  const covered = minors.filter((minor) => majors.some((major) => clash(minor, major, room)));
  if (majors.length < 2) return [...minors];
  const texts = new Set(covered.map(({ text }) => text));
  return minors.filter(({ text }) => !texts.has(text));
}

function clash(a: AxisLabel, b: AxisLabel, room: AxisRoom): boolean {
  return a.x < b.x + widthOf(b, room) && b.x < a.x + widthOf(a, room);
}

function areApart(labels: readonly AxisLabel[], room: AxisRoom): boolean {
  return labels.every(({ x }, index) => {
    const before = labels[index - 1];
    return !before || before.x + widthOf(before, room) <= x;
  });
}

/** With the gap that keeps it from the next. */
function widthOf({ text, major }: AxisLabel, { measure, em }: AxisRoom): number {
  return measure(text, major) + LABEL_GAP * em;
}

/** Those that fit, of which earlier ones in the list have precedence; in order of x. Cost: O(n²), n < 100. */
function withoutClashes(labels: readonly AxisLabel[], room: AxisRoom): AxisLabel[] {
  const kept: AxisLabel[] = [];
  for (const label of labels) {
    const isCut = label.x < 0 || label.x + room.measure(label.text, label.major) > room.width;
    if (!isCut && !kept.some((other) => clash(label, other, room))) kept.push(label);
  }
  return kept.toSorted((a, b) => a.x - b.x);
}
