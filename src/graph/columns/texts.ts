/** Many texts by number. */
export interface Texts {
  readonly count: number;
  /** @returns an empty text where there is none. */
  at(index: number): string;
}

type Odd = readonly (readonly [index: number, text: string])[];

/**
 * Texts that are all in use: one long string, of which each is a part. Cost: one decoding, once.
 *
 * @param ends where each ends, in UTF-16 units. @throws {Error} when the ends don't fit.
 */
export class WholeTexts implements Texts {
  readonly count: number;
  readonly #whole: string;
  readonly #ends: Uint32Array;
  readonly #odd: ReadonlyMap<number, string>;
  /** Each as it was given first: the very same text again is found in a map without a look at its letters. */
  readonly #known: (string | undefined)[];

  constructor(bytes: Uint8Array, ends: Uint32Array, odd: Odd) {
    this.#whole = decode(bytes);
    checkEnds(ends, this.#whole.length);
    this.#ends = ends;
    this.#odd = new Map(odd);
    this.count = ends.length;
    this.#known = Array.from({ length: ends.length });
  }

  at(index: number): string {
    return (this.#known[index] ??= this.#read(index));
  }

  #read(index: number): string {
    const odd = this.#odd.size === 0 ? undefined : this.#odd.get(index);
    return (
      odd ?? this.#whole.slice(index === 0 ? 0 : this.#ends[index - 1], this.#ends[index] ?? 0)
    );
  }
}

/**
 * Texts that are read one by one: bytes, until one is asked for, which is decoded then.
 *
 * @param ends where each ends, in bytes. @throws {Error} when the ends don't fit.
 */
export class LooseTexts implements Texts {
  readonly count: number;
  readonly #bytes: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #odd: ReadonlyMap<number, string>;

  constructor(bytes: Uint8Array, ends: Uint32Array, odd: Odd = []) {
    checkEnds(ends, bytes.length);
    this.#bytes = bytes;
    this.#ends = ends;
    this.#odd = new Map(odd);
    this.count = ends.length;
  }

  at(index: number): string {
    const [start, end] = [index === 0 ? 0 : (this.#ends[index - 1] ?? 0), this.#ends[index] ?? 0];
    if (end <= start) return "";
    return this.#odd.get(index) ?? decode(this.#bytes.subarray(start, end));
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function checkEnds(ends: Uint32Array, length: number): void {
  let last = 0;
  for (const end of ends) {
    if (end < last) throw new Error("a text ends before it begins");
    last = end;
  }
  if (last !== length) throw new Error("texts are longer or shorter than they say");
}
