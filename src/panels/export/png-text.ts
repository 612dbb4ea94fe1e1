const SIGNATURE_LENGTH = 8;
/** Length, type and checksum of a chunk. */
const FRAME = 12;

/**
 * A PNG that carries texts: one iTXt chunk each (UTF-8, not compressed), after its header.
 *
 * PNG 3rd edition, 11.3.3: https://www.w3.org/TR/png-3/#11iTXt
 *
 * @param texts by keyword: 1 to 79 Latin letters.
 * @throws {Error} when the bytes are no PNG.
 */
export function withTexts(
  png: Uint8Array<ArrayBuffer>,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer>[] {
  const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, i) => png[i] === byte);
  if (!isPng) throw new Error("the picture is no PNG");
  const header = new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE_LENGTH);
  const end = SIGNATURE_LENGTH + FRAME + header;
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return [png.slice(0, end), ...chunks, png.slice(end)];
}

function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // Not compressed; in no language in particular; the keyword not translated.
  const body = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll("\0", "\uFFFD")}`);
  const chunk = new Uint8Array(body.length + FRAME - 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(4 + body.length, checksum(body));
  return chunk;
}

/** CRC-32 as PNG has it: polynomial 0xEDB88320, reflected. Bit by bit: a note is a few hundred bytes. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
