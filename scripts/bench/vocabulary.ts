import { type Random, Zipf } from "./random.ts";

const COMMON = (
  "the of to in and a for on that with as is it was by at from has be are said its an have not " +
  "will after new who over more but he they this up about their than had been were which one out " +
  "his would could people first police year company government say week may two state data use"
).split(" ");

const ONSETS = "b c d f g h j k l m n p r s t v w b d k l m n p r s t br ch cl gr st tr".split(" ");
const VOWELS = "a e i o u a e i o ea ou".split(" ");
const CODAS = ["", "", "", "l", "m", "n", "r", "s", "t", "nd", "nt", "rk", "st"];

/** Words that nobody uses, as different from each other as words are. */
export function makeWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = random.below(3);
    let word = "";
    for (let turn = 0; turn <= syllables; turn++)
      word +=
        random.pick(ONSETS) + random.pick(VOWELS) + (turn === syllables ? random.pick(CODAS) : "");
    words.add(word);
  }
  return [...words];
}

/** The words of a language, with the frequencies of one: English's commonest, then invented ones. */
export class Vocabulary {
  readonly #random: Random;
  readonly #words: readonly string[];
  readonly #zipf: Zipf;

  constructor(random: Random, size: number) {
    this.#random = random;
    this.#words = [...COMMON, ...makeWords(random, size - COMMON.length)];
    this.#zipf = new Zipf(size, 2.7);
  }

  word(): string {
    return this.#words[this.#zipf.pick(this.#random)] ?? "";
  }

  /** Words of which nobody would say that any text has them: names, and what an event is about. */
  rareWords(count: number): string[] {
    const common = COMMON.length + 200;
    return Array.from({ length: count }, () => {
      const word = this.#words[common + this.#random.below(this.#words.length - common)] ?? "";
      return this.#random.chance(0.5) ? capital(word) : word;
    });
  }

  /** A sentence without its full stop, of which a share are words of the event. */
  sentence(length: number, event: readonly string[], share: number): string {
    const words = Array.from({ length }, () =>
      this.#random.chance(share) ? this.#random.pick(event) : this.word(),
    );
    return capital(words.join(" "));
  }
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
