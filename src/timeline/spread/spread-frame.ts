import { LABEL_HEIGHT } from "../notes/placed-note.ts";

/** The box of a spread, in CSS pixels. */
export interface SpreadSize {
  readonly width: number;
  readonly height: number;
  /** Size of the text around the chart. */
  readonly em: number;
  readonly fontFamily: string;
}

/** Where the parts of a spread are, in pixels from its upper left. */
export interface SpreadFrame extends SpreadSize {
  /** Of a dot. */
  readonly radius: number;
  readonly left: number;
  readonly right: number;
  /** Of the labels of notes, above the curve. */
  readonly notesTop: number;
  /** Of the curve. */
  readonly top: number;
  readonly bottom: number;
  /** Of the distribution below it; null where there is no room for one. */
  readonly strip: { readonly top: number; readonly bottom: number } | null;
  /** Whether there is room for words at the ends of the curves. */
  readonly isWide: boolean;
}

/** A box so large, in ems, has text of the size around it; of a larger one the text grows with it. */
const USUAL = { width: 84, height: 26 };
const MOST_GROWTH = 1.6;

/** In ems. */
const LEAST_FOR_ENDS = 46;
const LEAST_FOR_STRIP = 13;
const PAD = 1.5;
const HEAD = 1.9;
const TICKS = 1.7;
const STRIP = 2.4;
const STRIP_GAP = 0.5;
const FOOT = 0.5;
const COUNTS = 2.6;
const ENDS = 11.5;
const RADIUS = 0.38;

/**
 * Lays a box out: the larger it is, the larger its text, so that it is read from the last row.
 *
 * @param levels of labels of notes there is to be room for. From left to right nothing depends on them.
 */
export function spreadFrame(size: SpreadSize, levels = 0): SpreadFrame {
  const { width, height } = size;
  const growth = Math.min(width / (USUAL.width * size.em), height / (USUAL.height * size.em));
  const em = size.em * Math.min(MOST_GROWTH, Math.max(1, growth));
  const isWide = width >= LEAST_FOR_ENDS * em;
  const pad = (isWide ? PAD : 0.9) * em;
  const left = pad + COUNTS * em;
  const stripHeight = height >= LEAST_FOR_STRIP * em ? STRIP * em : 0;
  const below = stripHeight > 0 ? stripHeight + STRIP_GAP * em : 0;
  const top = (HEAD + levels * LABEL_HEIGHT) * em;
  const bottom = Math.max(top + em, height - (FOOT + TICKS) * em - below);
  const stripTop = bottom + (TICKS + STRIP_GAP) * em;
  return {
    ...size,
    em,
    radius: em * RADIUS,
    left,
    right: Math.max(left + em, width - pad - (isWide ? ENDS * em : 0.4 * em)),
    notesTop: HEAD * em,
    top,
    bottom,
    strip: stripHeight > 0 ? { top: stripTop, bottom: stripTop + stripHeight } : null,
    isWide,
  };
}
