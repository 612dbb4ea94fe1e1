/**
 * What XML 1.0 has no way to say, halves of surrogate pairs among them: a file with one of these is
 * refused as a whole.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is meant
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** White space too: in an attribute readers make a space of it, and some take U+0085 and U+2028 for a line's end. */
const SPECIAL = /[&<>"'\t\n\r\u0085\u2028]/g;

/**
 * A text for the content or an attribute of an XML element. Characters that XML can't hold become
 * U+FFFD, so that one sees that something was there; all others come back as they were.
 */
export function escapeXml(text: string): string {
  return text
    .replace(IMPOSSIBLE, "\uFFFD")
    .replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
