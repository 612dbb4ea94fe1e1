import { BYTES_OF_WINDOWS_1252, windows1252 } from "./windows-1252.ts";

/**
 * Mojibake: UTF-8 that was read as Windows-1252, so that each character of several bytes became
 * several characters: `governmentâ€™s`. ftfy (Speer 2019, doi:10.5281/zenodo.2591652) repairs it the
 * same way, by undoing the step and seeing what comes out; here a text is touched only where its
 * characters can hardly be meant.
 */

/** Characters of the bytes 0x80 to 0xBF, which continue a sequence. */
const continuing = [...BYTES_OF_WINDOWS_1252].filter(([, byte]) => byte < 0xc0);

/** Those of them that text has next to a letter: quotes, dashes, dots, a space. */
const TYPOGRAPHY = "‘’‚“”„–—…•‹›«»\u00A0";

const oneOf = (characters: readonly string[]) =>
  `[${characters.join("").replace(/[\\\]^-]/g, String.raw`\$&`)}]`;

const ANY = oneOf(continuing.map(([character]) => character));
const TYPO = oneOf(Array.from(TYPOGRAPHY));
const PLAIN = oneOf(
  continuing.map(([character]) => character).filter((character) => !TYPOGRAPHY.includes(character)),
);

/**
 * What can hardly be meant. `Ã` and `Â` before typography can: `“AMANHÔ is good Portuguese, and so
 * they count only after a small letter, or at the beginning of a word.
 */
const DAMAGE = [
  // Three characters in a row, of whatever script.
  `(?:[\u00C2-\u00DF]${ANY}|[\u00E0-\u00EF]${ANY}{2}|[\u00F0-\u00F4]${ANY}{3}){3,}`,
  `[ÂÃ]${PLAIN}`,
  String.raw`(?<=\p{Ll})[ÂÃ]${TYPO}`,
  String.raw`(?<!\p{L})[ÂÃ]${TYPO}(?=\p{L})`,
  String.raw`(?<!\p{Lu})(?:[ÂÃ]\u00A0|Â[«»])`,
  // Curly quotes, dashes, the euro, the trademark; then kana, marks without a shape, and emoji.
  `â€${ANY}?`,
  `â(?:${PLAIN}${ANY}|${TYPO}${PLAIN})`,
  `ã(?:[€\u0081ƒ]${ANY}|‚${PLAIN})`,
  `ï(?:¿½|»¿|¸\u008F|[¬¼]${ANY})`,
  `ðŸ${ANY}{0,2}`,
  `ð[\u0090\u009D]${ANY}{2}`,
  "\uFFFD",
].join("|");

const DAMAGES = new RegExp(DAMAGE, "gu");

/** A look that is cheap, since nearly every text has nothing of it. */
const MAYBE = new RegExp(`[\u00C2-\u00F4]${ANY}|\uFFFD`);

/** What Windows-1252 can have made of something. */
const RUN = new RegExp(oneOf([...BYTES_OF_WINDOWS_1252.keys()]) + "+", "g");

/** How many characters of a text look like mojibake, or like one that was lost. */
export function damageOf(text: string): number {
  return MAYBE.test(text) ? (text.match(DAMAGES) ?? []).join("").length : 0;
}

export function looksDamaged(text: string): boolean {
  return damageOf(text) > 0;
}

/** Damage on damage: text that went through the same mistake twice, or more often. */
const MOST_ROUNDS = 4;

/**
 * A damaged text as it was before, or null where that cannot be told: every step is one that the
 * mistake itself turns back into what was there (so nothing is guessed), and leaves less damage. A
 * text that doesn't look damaged is never touched.
 *
 * Cost: linear in the text.
 */
export function repairMojibake(text: string): string | null {
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const damage = damageOf(repaired);
    if (damage === 0) break;
    const next = withoutControls(decoded(repaired) ?? repairedRuns(repaired));
    if (damageOf(next) >= damage) break;
    repaired = next;
  }
  return repaired === text ? null : repaired;
}

/** Where only parts are damaged: each run of suspect characters for itself, whole if it can be. */
function repairedRuns(text: string): string {
  const places = Array.from(text.matchAll(DAMAGES), ({ index }) => index);
  let next = 0;
  return text.replace(RUN, (run: string, from: number) => {
    while ((places[next] ?? Infinity) < from) next += 1;
    if ((places[next] ?? Infinity) >= from + run.length) return run;
    return decoded(run) ?? run.replace(DAMAGES, (sequence) => decoded(sequence) ?? sequence);
  });
}

/** A control of Latin-1 is what comes out where a curly quote was taken for one on the way. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (c1) => windows1252(c1.charCodeAt(0)) ?? c1);
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text whose UTF-8 this is, read as Windows-1252; null when it is none. */
function decoded(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = byteOf(text, index);
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

function byteOf(text: string, index: number): number | undefined {
  const unit = text.charCodeAt(index);
  return unit < 0x80 ? unit : BYTES_OF_WINDOWS_1252.get(text.charAt(index));
}
