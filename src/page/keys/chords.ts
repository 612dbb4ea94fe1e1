type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * What a key press may be called in a list of keys, the likelier name first: `B`, `?`, `Shift+1`,
 * `Shift+Ctrl+Z`. Letters go by what is written on the key; where that is not Latin, by its place.
 * What is on the keys of the digits is also called by its digit: `!` by `Shift+1`, and in France,
 * where digits need Shift, `&` by `1`.
 *
 * @param isMac there ⌘ is what Ctrl is elsewhere.
 */
export function chordsOf(event: Pressed, isMac: boolean): readonly string[] {
  const { key, code, altKey, shiftKey } = event;
  const [ctrl, other] = isMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (altKey || other || key === "Dead" || key === "Unidentified") return [];
  const modifiers = `${shiftKey ? "Shift+" : ""}${ctrl ? "Ctrl+" : ""}`;
  const letter = letterOf(key, code);
  if (letter !== null) return [`${modifiers}${letter}`];
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const isCharacter = /^.$/u.test(key);
  // Shift is how the character is typed, and no part of its name.
  const named = isCharacter && !ctrl ? key : `${modifiers}${key}`;
  return digit === undefined || digit === key ? [named] : [named, `${modifiers}${digit}`];
}

function letterOf(key: string, code: string): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const isForeign = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return isForeign ? (/^Key([A-Z])$/.exec(code)?.[1] ?? null) : null;
}
