/** The most UTF-16 units that a text of each kind has in a coverage graph. */
export const MAX_LINE = 500;
export const MAX_EXCERPT = 5_000;
export const MAX_URL = 4_096;

/** A text that was too long, and what is left of it: to be used, and to be complained of. */
export class Cut {
  readonly text: string;
  readonly reason: string;
  constructor(text: string, reason: string) {
    this.text = text;
    this.reason = reason;
  }
}

/** More marks than this on one letter are no writing, and may be parted from it. */
const MOST_MARKS = 16;

/** A text of at most `most` UTF-16 units; a cut one ends with `…`, and no character is cut in two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = most - 1;
  let end = last;
  while (end > last - MOST_MARKS && isInside(text, end)) end -= 1;
  if (isLowSurrogate(text, end)) end -= 1;
  return `${text.slice(0, Math.max(end, 0)).trimEnd()}…`;
}

/** Whether what is before and after an offset is shown as one character: pairs, marks, joined emoji. */
function isInside(text: string, offset: number): boolean {
  if (isLowSurrogate(text, offset) || text[offset - 1] === "\u200D") return true;
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return /^[\p{M}\p{Emoji_Modifier}\u200D]$/u.test(next);
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
