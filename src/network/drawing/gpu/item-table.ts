/** Texels in a row of a texture: every WebGL 2 has room for as many. A power of two. */
export const TEXELS_PER_ROW = 2048;

/** So many items that were written last are known by themselves. A power of two. */
const RECENT = 64;

/** 32-bit words in a texel. */
const WORDS = 4;

/**
 * Items as shaders read them: each some texels of four 32-bit words, in an order that stays. Numbers
 * and bits lie in one memory, seen as `floats` and as `words`. It notes which rows of texels were
 * written, so that no others are handed to the graphics card.
 */
export class ItemTable {
  readonly length: number;
  /** Rows of texels, at least one: no texture is empty. */
  readonly height: number;
  readonly floats: Float32Array;
  readonly words: Uint32Array;
  readonly texels: number;
  readonly #recent = new Uint32Array(RECENT);
  /** When each row of texels was written last. */
  readonly #written: Uint32Array;
  #now = 1;

  /** @param texels of an item: a power of two, so that no item lies in two rows. */
  constructor(length: number, texels: number) {
    this.length = length;
    this.height = Math.max(1, Math.ceil((length * texels) / TEXELS_PER_ROW));
    const memory = new ArrayBuffer(this.height * TEXELS_PER_ROW * WORDS * 4);
    this.floats = new Float32Array(memory);
    this.words = new Uint32Array(memory);
    this.texels = texels;
    this.#written = new Uint32Array(this.height).fill(1);
  }

  /** Counts up with every item that is written. */
  get now(): number {
    return this.#now;
  }

  /** Where an item's words begin; what stands there counts as written from now on. */
  write(item: number): number {
    this.#now += 1;
    this.#recent[this.#now % RECENT] = item;
    this.#written[Math.floor((item * this.texels) / TEXELS_PER_ROW)] = this.#now;
    return item * this.texels * WORDS;
  }

  /** The items that were written after a moment, each once; null where they are too many to be known. */
  itemsAfter(moment: number): ReadonlySet<number> | null {
    if (this.#now - moment > RECENT) return null;
    const items = new Set<number>();
    for (let each = moment + 1; each <= this.#now; each += 1) {
      items.add(this.#recent[each % RECENT] ?? 0);
    }
    return items;
  }

  /** Runs of rows of texels that were written after a moment, each from its first to before its last. */
  *writtenAfter(moment: number): Generator<readonly [from: number, to: number]> {
    for (let row = 0; row < this.height; row += 1) {
      if (!this.#isAfter(row, moment)) continue;
      const from = row;
      while (row < this.height && this.#isAfter(row, moment)) row += 1;
      yield [from, row];
    }
  }

  #isAfter(row: number, moment: number): boolean {
    return (this.#written[row] ?? 0) > moment;
  }
}
