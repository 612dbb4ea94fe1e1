import { windows1252 } from "./windows-1252.ts";

/**
 * Marks that reorder what surrounds them (bidirectional controls), the byte order mark, and
 * control characters other than white space. The zero-width joiner stays: emoji and some scripts
 * need it.
 */
const UNWANTED = /(?!\s)[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\uFEFF/gu;

/**
 * Whether there is anything to clean: all that the steps below change, and halves of surrogate pairs
 * with whole ones. Most texts have nothing of it, and one look is cheaper than five.
 */
const UNCLEAN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is meant
  /[\u0000-\u001F\u007F-\u00A0\u061C\u1680\u2000-\u200A\u200E\u200F\u2028-\u202F\u205F\u2066-\u2069\u3000\uD800-\uDFFF\uFEFF]|^ | $| {2}/;

/**
 * Text for one line of a page: without control and bidi characters, white space as single spaces,
 * trimmed. A C1 control character is a Windows-1252 quote or dash that was taken for Latin-1, and
 * becomes that again, as the HTML standard has it for numeric references.
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(/[\u0080-\u009F]/g, (c1) => windows1252(c1.charCodeAt(0)) ?? "")
    .replace(UNWANTED, "")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Bytes that Windows-1252 has no character for, and its no-break space, where they can be a part of
 * mojibake: `Ã\u00A0` was an `à`. Cleaning would take them away, and with them the way back.
 */
const PART_OF_MOJIBAKE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is meant
  /(?<=[\u00C2-\u00F4][^\u0000-\u007F\s]{0,2})[\u0081\u008D\u008F\u0090\u009D]|(?<=[\u00C2\u00C3\u00D0]|\u00F0[\u0178\u009F][^\s\w]?)\u00A0/g;

/** Stand-ins from a private plane, which cleaning leaves alone; what has such characters already is cleaned as usual. */
const STAND_IN = 0xf0000;
const STAND_INS = /[\u{F0080}-\u{F00A0}]/gu;

/**
 * As `cleanText`, but with what is needed to repair mojibake later: for texts that are still to be
 * repaired, and then to be cleaned.
 */
export function cleanForRepair(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  if (text.search(PART_OF_MOJIBAKE) < 0 || text.search(STAND_INS) >= 0) return cleanText(text);
  const saved = text.replace(PART_OF_MOJIBAKE, (part) =>
    String.fromCodePoint(STAND_IN + part.charCodeAt(0)),
  );
  return cleanText(saved).replace(STAND_INS, (part) =>
    String.fromCharCode((part.codePointAt(0) ?? STAND_IN) - STAND_IN),
  );
}

/** What two spellings of one name have in common: form, case and white space folded. */
export function foldName(name: string): string {
  return cleanText(name.normalize("NFKC").toLowerCase()).normalize("NFKC");
}
