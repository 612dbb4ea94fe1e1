/** Scripts that put no space between words: there each character counts as one. */
const SPACELESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HAS_SPACELESS = new RegExp(`[${SPACELESS}]`, "u");
const WORD_OR_CHARACTER = new RegExp(
  `[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}])+`,
  "gu",
);

/** Quotes within a word, which one outlet sets straight and another curly: they part no word. */
const APOSTROPHE = /['’‘ʼ`´]/g;

/**
 * The words of a text as they are compared: NFKC, lower case, no quotes, dashes or other punctuation.
 *
 * Cost: linear in the text.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase().replace(APOSTROPHE, "");
  return plain.match(HAS_SPACELESS.test(plain) ? WORD_OR_CHARACTER : WORD) ?? [];
}
