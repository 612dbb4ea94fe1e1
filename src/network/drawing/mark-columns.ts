import type { MarkStyle } from "./appearance.ts";
import { colourWord } from "./gpu/colour-word.ts";
import { ItemTable } from "./gpu/item-table.ts";

/** The shapes of marks, as the shaders number them. */
const SHAPES = { disc: 0, ringed: 1, square: 2, diamond: 3 } as const;

/** Widths of rings, their gaps and swells are kept in such parts of a pixel. */
const PARTS = 16;

/** Of a mark, in two texels. */
const WORDS = 8;

/** The bit that says whether a mark is there. */
const THERE = 8;
const LIT = 4;

/** Both ends of the way that a mark goes, in framed coordinates. */
export interface Way {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/**
 * All marks of a network as shaders read them, by row, in two texels: the way; radius, colour, ring,
 * and in the bits of one word shape (2), lit (1), there (1), and in sixteenths of a pixel the ring's
 * width (6), its gap (6), the swell (6).
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

  /** Constant cost. @param style with the radius in graph units. */
  paint(row: number, style: MarkStyle & { readonly size: number }, way: Way): void {
    const { floats, words } = this.table;
    const at = this.table.write(row);
    const [size, traits] = [words[at + 4], words[at + 7] ?? 0];
    floats[at + 4] = style.size;
    words[at + 5] = colourWord(style.color);
    words[at + 6] = colourWord(style.ring);
    words[at + 7] = traitsOf(style);
    const hasMoved = this.#put(at, way);
    const hasTurned = (((words[at + 7] ?? 0) ^ traits) & THERE) !== 0;
    if (hasMoved || hasTurned || words[at + 4] !== size) this.#revision += 1;
  }

  /** Takes a mark away. Constant cost. */
  hide(row: number): void {
    const { words } = this.table;
    if (!this.#isThere(row)) return;
    const at = this.table.write(row);
    words.fill(0, at, at + WORDS);
    this.#revision += 1;
  }

  /** Sends a mark that is there another way, as it is. Constant cost. */
  send(row: number, way: Way): void {
    if (this.#isThere(row) && this.#put(this.table.write(row), way)) this.#revision += 1;
  }

  #isThere(row: number): boolean {
    return ((this.table.words[row * WORDS + 7] ?? 0) & THERE) !== 0;
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

function traitsOf({ shape, lit, hidden, ringWidth, ringGap, swell }: MarkStyle): number {
  const bits = SHAPES[shape] | (lit ? LIT : 0) | (hidden ? 0 : THERE);
  return bits | partsOf(ringWidth, 4) | partsOf(ringGap, 10) | partsOf(swell, 16);
}

function partsOf(width: number, bit: number): number {
  return Math.round(width * PARTS) << bit;
}

/** For a shader: a mark by its row, as `MarkColumns` lays it down. To follow `TEXEL`. */
export const READ_MARK = /* glsl */ `
uniform usampler2D u_marks;
uniform float u_morph;

vec2 placeOf(int row) {
  vec4 way = uintBitsToFloat(texel(u_marks, row * 2));
  return mix(way.xy, way.zw, u_morph);
}

uvec4 traitsOf(int row) {
  return texel(u_marks, row * 2 + 1);
}

bool isThere(uvec4 traits) {
  return (traits.w & ${THERE}u) != 0u;
}

float partsAt(uvec4 traits, int bit) {
  return float((traits.w >> bit) & 63u) / ${PARTS.toFixed(1)};
}
`;
