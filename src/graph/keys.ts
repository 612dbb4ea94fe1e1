import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
const LENGTH = 10;

/**
 * A short stable key: the letter of its kind and 50 bits of the SHA-256 of its identity, as `a-…`.
 * In a graph of 100,000 nodes the odds of two equal keys are one in 200,000.
 *
 * @param letter `a` article, `p` provider, `t` topic, `s` story.
 */
export function keyOf(letter: "a" | "p" | "t" | "s", identity: string): string {
  return `${letter}-${base32(sha256(utf8ToBytes(identity)))}`;
}

/** The first characters of RFC 4648 base32, lower case. */
function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5;) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31];
      if (text.length === LENGTH) return text;
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

/** Two numbers in [0, 1) that depend on the key alone, evenly spread: 25 bits of its hash each. */
export function fractionsOf(key: string): readonly [number, number] {
  const hash = key.slice(-LENGTH);
  return [fraction(hash.slice(0, LENGTH / 2)), fraction(hash.slice(LENGTH / 2))];
}

function fraction(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 32 + Math.max(ALPHABET.indexOf(digit), 0);
  return value / 32 ** digits.length;
}
