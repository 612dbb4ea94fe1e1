/** Ids of elements, as Matroska has them: those that hold others, and two that don't. */
const HOLDS = new Set([0x18538067, 0x1f43b675]);
const [CLUSTER_TIME, BLOCK] = [0xe7, 0xa3];

/** The times of the pictures of a film, in milliseconds, in order; of a WebM as browsers record it. */
export function pictureTimes(bytes: Buffer): number[] {
  const times: number[] = [];
  let cluster = 0;
  for (let at = 0; at < bytes.length;) {
    const idLength = Math.clz32(bytes[at]!) - 23;
    const id = bytes.readUIntBE(at, idLength);
    at += idLength;
    const sizeLength = Math.clz32(bytes[at]!) - 23;
    let size = bytes[at]! & ((1 << (8 - sizeLength)) - 1);
    for (let i = 1; i < sizeLength; i += 1) size = size * 256 + bytes[at + i]!;
    at += sizeLength;
    if (HOLDS.has(id)) continue;
    if (id === CLUSTER_TIME) cluster = bytes.readUIntBE(at, size);
    if (id === BLOCK) times.push(cluster + bytes.readInt16BE(at + 1));
    at += size;
  }
  return times;
}
