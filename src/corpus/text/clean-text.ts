/**
 * Marks that reorder what surrounds them (bidirectional controls), the byte order mark, and
 * control characters other than white space. The zero-width joiner stays: emoji and some scripts
 * need it.
 */
const UNWANTED = /(?!\s)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\uFEFF/gu;

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; a space where it has nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Text for one line of a page: without control and bidi characters, white space as single spaces,
 * trimmed. A C1 control character is a Windows-1252 quote or dash that was taken for Latin-1, and
 * becomes that again, as the HTML standard has it for numeric references.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\u0080-\u009F]/g, (c1) => (WINDOWS_1252[c1.charCodeAt(0) - 0x80] ?? "").trim())
    .replace(UNWANTED, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/\s+/g, " ")
    .trim();
}

/** What two spellings of one name have in common: form, case and white space folded. */
export function foldName(name: string): string {
  return cleanText(name.normalize("NFKC").toLowerCase()).normalize("NFKC");
}

/** The characters that Windows-1252 shows for the bytes 0x80 to 0xBF, which continue a UTF-8 sequence. */
const CONTINUATION =
  "[\\u0080-\\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

const MOJIBAKE = new RegExp(
  `[\u00C2\u00C3]${CONTINUATION}|[\u00E2\u00E3\u00EF]${CONTINUATION}{2}|\u00E2\u20AC|\u00F0${CONTINUATION}{3}|\uFFFD`,
);

/** Whether text looks like UTF-8 that was read as Windows-1252 (`governmentâ€™s`), or lost characters. */
export function looksDamaged(text: string): boolean {
  return MOJIBAKE.test(text);
}
