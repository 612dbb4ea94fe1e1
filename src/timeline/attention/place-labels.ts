import type { Bar } from "./stack-bars.ts";

/** A name in its layer, or beside it in the open. */
export interface PlacedLabel {
  readonly layer: number;
  readonly inside: boolean;
  /** Where the text starts, or ends where it is aligned to the right. */
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly align: "left" | "right";
  /** How much there is for it. */
  readonly width: number;
}

interface LabelRoom {
  readonly bars: readonly Bar[];
  /** By layer. */
  readonly names: readonly {
    /** Of the whole name, in pixels, with what stands before it outside its layer. */
    readonly width: number;
    /** Whether it is easy to read in its layer. */
    readonly reads: boolean;
  }[];
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly ground: number;
  readonly em: number;
  /** Whether bars are on each other, so that a name can be in its layer. */
  readonly piled: boolean;
  /** Whether a name is left out rather than shortened. */
  readonly whole: boolean;
}

/** As multiples of the text's size: a line, the air beside it, and the room in which a name says enough. */
const LINE = 1.3;
const AIR = 0.5;
const LEAST = 6;
/** Longer names are shortened to this. */
const MOST = 22;
/** Bars narrower than this, in pixels, carry no text. */
const LEAST_BAR = 3;
/** So many of the highest bars of a layer are tried. */
const TRIED = 4;

/**
 * Where the names of layers have room: in the layer over bars that are high enough, or beside one of
 * its highest bars, where no other bar reaches; in plain, which is hard to read on, the other way
 * round. Those with room in neither are left out.
 *
 * Cost: for each layer, its bars times those that lie under a text; and a look at the bars on either
 * side of each place that is tried.
 */
export function placeLabels(room: LabelRoom): PlacedLabel[] {
  const sky = skylineOf(room.bars);
  const placed: PlacedLabel[] = [];
  for (const [layer, { reads }] of room.names.entries()) {
    const bars = room.bars.filter((bar) => bar.layer === layer);
    const within = () => (room.piled ? inside(bars, layer, room) : null);
    const open = () => beside(bars, layer, room, sky, placed);
    const label = reads ? (within() ?? open()) : (open() ?? within());
    if (label !== null) placed.push(label);
  }
  return placed;
}

function wanted(layer: number, { names, em, whole }: LabelRoom): number {
  const { width = 0 } = names[layer] ?? {};
  return whole ? width : Math.min(MOST * em, width);
}

/** In less than this a name would say too little. */
function least(layer: number, room: LabelRoom): number {
  const most = wanted(layer, room);
  return room.whole ? most : Math.min(most, LEAST * room.em);
}

/** In the widest run of neighbours that share a strip as high as a line. */
function inside(bars: readonly Bar[], layer: number, room: LabelRoom): PlacedLabel | null {
  const { em } = room;
  const air = 2 * AIR * em;
  const most = wanted(layer, room);
  // On hatching a name has paper of its own: some of the layer is to be seen about it.
  const height = (room.names[layer]?.reads === false ? 2 : 1) * LINE * em;
  let best: { x: number; y: number; width: number } | null = null;
  for (const [index, first] of bars.entries()) {
    let { top, bottom } = first;
    if (first.width < LEAST_BAR || bottom - top < height) continue;
    let end = first.x + first.width;
    let y = (top + bottom) / 2;
    for (const [step, next] of bars.slice(index + 1).entries()) {
      if (end - first.x - air >= most || next.bin !== first.bin + step + 1) break;
      [top, bottom] = [Math.max(top, next.top), Math.min(bottom, next.bottom)];
      if (bottom - top < height) break;
      y = (top + bottom) / 2;
      end = next.x + next.width;
    }
    const width = Math.min(most, end - first.x - air);
    if (width > (best?.width ?? 0)) best = { x: first.x + AIR * em, y, width };
  }
  if (best === null || best.width < least(layer, room)) return null;
  return { layer, inside: true, align: "left", ...best };
}

/** In the open to the right or the left of one of its highest bars, where there is most room. */
function beside(
  bars: readonly Bar[],
  layer: number,
  room: LabelRoom,
  sky: readonly Top[],
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const { em } = room;
  const half = (LINE / 2) * em;
  const most = wanted(layer, room);
  const highest = bars.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top)).slice(0, TRIED);
  let best: PlacedLabel | null = null;
  for (const bar of highest) {
    const middle = room.piled ? (bar.top + bar.bottom) / 2 : bar.top + half;
    for (const wish of [middle, bar.top + half]) {
      const y = Math.min(wish, room.ground - half);
      if (y < half) continue;
      const free = freeAbout(bar, y + half, sky, room.width);
      for (const align of ["left", "right"] as const) {
        const x = align === "left" ? bar.x + bar.width + AIR * em : bar.x - AIR * em;
        const width = Math.min(
          most,
          align === "left" ? free.end - x - AIR * em : x - free.start - AIR * em,
        );
        const label: PlacedLabel = { layer, inside: false, x, y, align, width };
        const isBetter = width > (best?.width ?? 0) && width >= least(layer, room);
        if (isBetter && !placed.some((other) => touch(label, other, em))) best = label;
      }
    }
  }
  return best;
}

function touch(a: PlacedLabel, b: PlacedLabel, em: number): boolean {
  if (Math.abs(a.y - b.y) >= LINE * em) return false;
  const start = ({ align, x, width }: PlacedLabel) => (align === "left" ? x : x - width);
  return start(a) < start(b) + b.width + em && start(b) < start(a) + a.width + em;
}

/** The upper edge of all that there is in a bin. */
interface Top {
  readonly start: number;
  readonly end: number;
  readonly top: number;
}

export function skylineOf(bars: readonly Bar[]): Top[] {
  const tops = new Map<number, Top>();
  for (const { bin, x, width, top } of bars) {
    const known = tops.get(bin)?.top ?? Infinity;
    tops.set(bin, { start: x, end: x + width, top: Math.min(known, top) });
  }
  return [...tops.values()].toSorted((a, b) => a.start - b.start);
}

/** How far it is open on either side of a bar, down to a height. */
function freeAbout(bar: Bar, bottom: number, sky: readonly Top[], width: number) {
  const own = sky.findIndex(({ start }) => start === bar.x);
  const before = sky.findLast(({ top }, index) => index < own && top < bottom);
  const after = sky.find(({ top }, index) => index > own && top < bottom);
  return { start: before?.end ?? 0, end: after?.start ?? width };
}
