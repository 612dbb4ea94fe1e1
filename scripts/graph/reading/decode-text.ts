import { isAscii } from "node:buffer";
import { type Position, positionAt } from "../../../src/corpus/reading/complaint.ts";

interface Decoded {
  readonly text: string;
  /** Where the first character is that was lost; null when none was. */
  readonly lostAt: Position | null;
  readonly encoding: "UTF-8" | "UTF-16";
}

/**
 * The text of a file: UTF-8, or UTF-16 where the first two bytes say so, a byte order mark or half of
 * the hyphen that a file begins with. Bytes that are no character become U+FFFD. A byte order mark
 * is no part of the text.
 *
 * Cost: linear, and near nothing for ASCII.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (isAscii(bytes) && bytes[0] !== 0 && bytes[1] !== 0)
    return { text: bytes.toString("latin1"), lostAt: null, encoding: "UTF-8" };
  const label = labelOf(bytes);
  const encoding = label === "utf-8" ? "UTF-8" : "UTF-16";
  try {
    return { text: decoder(label, true).decode(bytes), lostAt: null, encoding };
  } catch {
    const text = decoder(label, false).decode(bytes);
    return { text, lostAt: positionAt(text, text.indexOf("\uFFFD")), encoding };
  }
}

const HYPHEN = 0x2d;

function labelOf([first, second]: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first === HYPHEN && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === HYPHEN)) return "utf-16be";
  return "utf-8";
}

const decoders = new Map<string, TextDecoder>();

function decoder(label: string, fatal: boolean): TextDecoder {
  const key = `${label} ${fatal}`;
  const known = decoders.get(key) ?? new TextDecoder(label, { fatal });
  decoders.set(key, known);
  return known;
}
