import { wordsOf } from "../text/words.ts";

/** Words a shingle. */
const WIDTH = 3;

/**
 * The distinct word 3-grams of each text, as numbers that are equal where the 3-grams are, sorted.
 *
 * Cost: linear in the texts, but for sorting each one's.
 */
export function shinglesOf(texts: readonly string[]): Int32Array[] {
  const words = new Map<string, number>();
  const triples = new TripleIds();
  return texts.map((text) => {
    const ids = wordsOf(text).map((word) => numberOf(words, word));
    const shingles = new Int32Array(Math.max(0, ids.length - WIDTH + 1));
    for (let at = 0; at < shingles.length; at += 1) {
      shingles[at] = triples.idOf(ids[at] ?? 0, ids[at + 1] ?? 0, ids[at + 2] ?? 0);
    }
    return distinct(shingles);
  });
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Sorts in place, and keeps one of each. */
function distinct(values: Int32Array): Int32Array {
  values.sort();
  let kept = 0;
  for (const value of values) {
    if (kept > 0 && values[kept - 1] === value) continue;
    values[kept] = value;
    kept += 1;
  }
  return values.subarray(0, kept);
}

/** A number for each triple of numbers: a hash table with open addressing, which a Map has no key for. */
class TripleIds {
  /** Four to a place: the triple, and its number plus one, or zero where the place is free. */
  #places = new Int32Array(4 << 12);
  #size = 0;

  idOf(a: number, b: number, c: number): number {
    if (this.#size * 2 * 4 > this.#places.length) this.#grow();
    const places = this.#places;
    const place = placeOf(places, a, b, c);
    const known = places[place + 3] ?? 0;
    if (known > 0) return known - 1;
    this.#size += 1;
    places[place] = a;
    places[place + 1] = b;
    places[place + 2] = c;
    places[place + 3] = this.#size;
    return this.#size - 1;
  }

  #grow(): void {
    const before = this.#places;
    const after = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 4) {
      if (before[at + 3] === 0) continue;
      const place = placeOf(after, before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
      after.set(before.subarray(at, at + 4), place);
    }
    this.#places = after;
  }
}

/** Where a triple is, or is to be: the length of the table is a power of two. */
function placeOf(places: Int32Array, a: number, b: number, c: number): number {
  const mask = places.length - 1;
  let place = (mixed(a, b, c) << 2) & mask;
  while (places[place + 3] !== 0) {
    if (places[place] === a && places[place + 1] === b && places[place + 2] === c) return place;
    place = (place + 4) & mask;
  }
  return place;
}

/** Odd multipliers and shifts of MurmurHash3's finalizer (Appleby): neighbours land far apart. */
function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
