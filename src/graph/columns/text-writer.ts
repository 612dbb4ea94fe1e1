const encoder = new TextEncoder();

/** A lone half of a pair: UTF-8 has no bytes for it. */
const HALF = /\p{Surrogate}/u;

/** Writes texts one after another as UTF-8. */
export class TextWriter {
  readonly #ends: number[] = [];
  readonly odd: [index: number, text: string][] = [];
  readonly #inBytes: boolean;
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #units = 0;

  /** @param ends in which units the end of each text is told: bytes, or those of UTF-16. */
  constructor(ends: "bytes" | "units") {
    this.#inBytes = ends === "bytes";
  }

  /** @returns its number. */
  add(text: string): number {
    const index = this.#ends.length;
    this.#reserve(text.length * 3);
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(this.#length));
    if (written !== text.length && HALF.test(text)) this.odd.push([index, text]);
    this.#length += written;
    this.#units += text.length;
    this.#ends.push(this.#inBytes ? this.#length : this.#units);
    return index;
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  get ends(): Uint32Array<ArrayBuffer> {
    return Uint32Array.from(this.#ends);
  }

  /** Whether every text so far has as many bytes as units. */
  get isAscii(): boolean {
    return this.#length === this.#units;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.bytes);
    this.#bytes = larger;
  }
}

/** Texts of which each is kept once, however often it is added. */
export class DistinctTexts extends TextWriter {
  readonly #known = new Map<string, number>();

  override add(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const index = super.add(text);
    this.#known.set(text, index);
    return index;
  }
}
