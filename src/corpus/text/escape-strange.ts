/**
 * Control, format, private and lone surrogate characters: they can move a terminal's cursor, or turn
 * the text after them around.
 */
const STRANGE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;

/** A text with such characters written as `\u{…}`. */
export function escapeStrange(text: string): string {
  return text.replace(
    STRANGE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The same JSON with such characters, but for its line breaks, written as JSON escapes them. */
export function escapeInJson(json: string): string {
  return json.replace(STRANGE, (character) =>
    character === "\n" ? character : inUnits(character),
  );
}

function inUnits(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
