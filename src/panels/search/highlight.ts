import { fold } from "./fold.ts";

/** A piece of a text, and whether the query found it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** What to look for in a text: beginnings of words as typed, and whole words that a slip led to. */
export interface Needles {
  readonly typed: readonly string[];
  readonly matched: readonly string[];
}

/**
 * Cuts a text into what the query found in it and what it didn't. The pieces joined are the text,
 * so they can be shown as text nodes whatever they hold.
 */
export function highlight(text: string, needles: Needles): Piece[] {
  const pieces: Piece[] = [];
  let shown = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ]+/gu)) {
    const length = hitLength(word, needles);
    if (length === 0) continue;
    if (index > shown) pieces.push({ text: text.slice(shown, index), hit: false });
    pieces.push({ text: text.slice(index, index + length), hit: true });
    shown = index + length;
  }
  if (shown < text.length) pieces.push({ text: text.slice(shown), hit: false });
  return pieces;
}

/** How many characters of the word's beginning are found; 0 when none are. */
function hitLength(word: string, { typed, matched }: Needles): number {
  const folded = fold(word);
  const prefixes = typed.filter((term) => folded.startsWith(term)).map((term) => term.length);
  if (prefixes.length > 0) return unfoldedLength(word, Math.max(...prefixes));
  return matched.includes(folded) ? word.length : 0;
}

/** How much of the word folds to its first `length` folded characters: folding changes lengths. */
function unfoldedLength(word: string, length: number): number {
  let end = 0;
  let folded = 0;
  for (const character of word) {
    const width = fold(character).length;
    // A mark or an apostrophe after the last letter still belongs to it.
    if (folded >= length && width > 0) break;
    folded += width;
    end += character.length;
  }
  return end;
}
