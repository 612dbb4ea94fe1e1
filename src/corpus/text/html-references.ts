/**
 * Characters that were escaped for HTML and never read as HTML: `We&#8217;re`. Of names only those of
 * typography, and never `&lt;` or `&gt;`: in a text about HTML they are meant.
 */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    quot: '"',
    apos: "'",
    nbsp: " ",
    hellip: "…",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    ndash: "–",
    mdash: "—",
  }),
);

const REFERENCE = new RegExp(
  String.raw`&(?:#(\d{1,7})|#x([\da-f]{1,6})|(${[...NAMED.keys()].join("|")}));`,
  "gi",
);

/** How many characters of a text are such references. */
export function referencesIn(text: string): number {
  if (!text.includes("&")) return 0;
  let length = 0;
  for (const [reference, ...parts] of text.matchAll(REFERENCE)) {
    if (characterOf(parts) !== null) length += reference.length;
  }
  return length;
}

/** The text with the characters instead; those that were escaped twice, too. */
export function withoutReferences(text: string): string {
  if (!text.includes("&")) return text;
  const once = text.replace(
    REFERENCE,
    (reference: string, ...parts: string[]) => characterOf(parts) ?? reference,
  );
  return once === text ? text : withoutReferences(once);
}

/** Ampersands and quotes, and what is beyond ASCII and no control; null for all else. */
function characterOf([decimal, hex, name]: readonly (string | undefined)[]): string | null {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isMeant = code === 0x22 || code === 0x26 || code === 0x27 || code >= 0xa0;
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isMeant && isCharacter ? String.fromCodePoint(code) : null;
}
