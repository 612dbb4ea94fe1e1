import { type MarkStyle, RINGS } from "./appearance.ts";
import { colourWord } from "./gpu/colour-word.ts";
import { ItemTable } from "./gpu/item-table.ts";
import { ALWAYS, TRACK_BITS } from "../../state/presence/track.ts";

/** The shapes of marks, as the shaders number them. */
const SHAPES = { disc: 0, ringed: 1, square: 2, diamond: 3 } as const;

/** Widths of rings, their gaps and swells are kept in such parts of a pixel. */
const PARTS = 16;

/** Of a mark, in two texels. */
const WORDS = 8;

/** The bit that says whether a mark is there, if it is in the window. */
export const THERE = 8;
const LIT = 4;

/** Both ends of the way that a mark goes, in framed coordinates. */
export interface Way {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/**
 * All marks of a network as shaders read them, by row, in two texels: the way; radius, colour, number
 * in time, and in the bits of one word shape (2), lit (1), there (1), in sixteenths of a pixel the
 * ring's width (6), its gap (6), the swell (6), and the ring's colour (2).
 *
 * A mark that is there is drawn while the window takes in its number: a window that moves is two
 * numbers for the shaders, and nothing is written here.
 */
export class MarkColumns {
  readonly table: ItemTable;
  #revision = 0;

  constructor(length: number) {
    this.table = new ItemTable(length, 2);
  }

  /** Counts up with what matters to links: where marks are, how large, and whether they are there. */
  get revision(): number {
    return this.#revision;
  }

  /**
   * Constant cost.
   *
   * @param style with the radius in graph units.
   * @param number see `Presence.numberOf`.
   */
  paint(
    row: number,
    style: MarkStyle & { readonly size: number },
    way: Way,
    number: number = ALWAYS,
  ): void {
    const { floats, words } = this.table;
    const at = this.table.write(row);
    const [size, traits] = [words[at + 4], words[at + 7] ?? 0];
    floats[at + 4] = style.size;
    words[at + 5] = colourWord(style.color);
    words[at + 6] = number;
    words[at + 7] = traitsOf(style);
    const hasMoved = this.#put(at, way);
    const hasTurned = (((words[at + 7] ?? 0) ^ traits) & THERE) !== 0;
    if (hasMoved || hasTurned || words[at + 4] !== size) this.#revision += 1;
  }

  /** Takes a mark away. Constant cost. */
  hide(row: number): void {
    const { words } = this.table;
    if (!this.#isPainted(row)) return;
    const at = this.table.write(row);
    words.fill(0, at, at + WORDS);
    this.#revision += 1;
  }

  /** Sends a mark that was painted another way, as it is. Constant cost. */
  send(row: number, way: Way): void {
    if (this.#isPainted(row) && this.#put(this.table.write(row), way)) this.#revision += 1;
  }

  /** Lights a mark that was painted, or no longer. Constant cost. */
  light(row: number, isLit: boolean): void {
    this.#set(row, LIT, isLit);
  }

  /** Says whether a mark that was painted is there, if it is in the window. Constant cost. */
  sift(row: number, isThere: boolean): void {
    if (this.#set(row, THERE, isThere)) this.#revision += 1;
  }

  /** @returns whether the bit is another. */
  #set(row: number, bit: number, isSet: boolean): boolean {
    const traits = this.table.words[row * WORDS + 7] ?? 0;
    if (!this.#isPainted(row) || ((traits & bit) !== 0) === isSet) return false;
    this.table.words[this.table.write(row) + 7] = traits ^ bit;
    return true;
  }

  /** What was taken away has no radius. */
  #isPainted(row: number): boolean {
    return this.table.words[row * WORDS + 4] !== 0;
  }

  /** @returns whether it is another way. */
  #put(at: number, { fromX, fromY, toX, toY }: Way): boolean {
    const { floats, words } = this.table;
    const [a, b, c, d] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
    floats[at] = fromX;
    floats[at + 1] = fromY;
    floats[at + 2] = toX;
    floats[at + 3] = toY;
    return a !== words[at] || b !== words[at + 1] || c !== words[at + 2] || d !== words[at + 3];
  }
}

function traitsOf({ shape, lit, hidden, ring, ringWidth, ringGap, swell }: MarkStyle): number {
  const bits = SHAPES[shape] | (lit ? LIT : 0) | (hidden ? 0 : THERE);
  return bits | partsOf(ringWidth, 4) | partsOf(ringGap, 10) | partsOf(swell, 16) | hueOf(ring);
}

function hueOf(ring: MarkStyle["ring"]): number {
  return RINGS.indexOf(ring) << 22;
}

function partsOf(width: number, bit: number): number {
  return Math.round(width * PARTS) << bit;
}

/** For a shader: a mark by its row, as `MarkColumns` lays it down. To follow `TEXEL`. */
export const READ_MARK = /* glsl */ `
uniform usampler2D u_marks;
uniform float u_morph;
uniform ivec2 u_runs[${ALWAYS}];

vec2 placeOf(int row) {
  vec4 way = uintBitsToFloat(texel(u_marks, row * 2));
  return mix(way.xy, way.zw, u_morph);
}

uvec4 traitsOf(int row) {
  return texel(u_marks, row * 2 + 1);
}

bool isThere(uvec4 traits) {
  if ((traits.w & ${THERE}u) == 0u) return false;
  uint track = traits.z & ${(1 << TRACK_BITS) - 1}u;
  if (track == ${ALWAYS}u) return true;
  int place = int(traits.z >> ${TRACK_BITS});
  return place >= u_runs[track].x && place < u_runs[track].y;
}

float partsAt(uvec4 traits, int bit) {
  return float((traits.w >> bit) & 63u) / ${PARTS.toFixed(1)};
}
`;
