/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space where it has nothing. */
const UPPER_CONTROLS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The character of a byte from 0x80 to 0x9F, which Latin-1 has for a control; null where there is none. */
export function windows1252(byte: number): string | null {
  return UPPER_CONTROLS[byte - 0x80]?.trim() || null;
}

/**
 * The byte of each character from 0x80 up; where Windows-1252 has none, the control of that number,
 * as the WHATWG Encoding standard has it.
 */
export const BYTES_OF_WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, index) => {
    const byte = index + 0x80;
    const character = byte < 0xa0 ? windows1252(byte) : null;
    return [character ?? String.fromCharCode(byte), byte];
  }),
);
