import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { type Signature, signatureOf } from "../cache/signature.ts";

/** Bytes; an article's front matter is some thousands. */
const MAX_SIZE = 5_000_000;

/** What was read, of which `bytes` are valid until the next file is read. */
interface ReadBytes {
  readonly bytes: Buffer;
  /** Taken before the first byte was read, so that a later change shows. */
  readonly signature: Signature;
}

/** Why a file is not read though it could be. */
export class RefusedFile extends Error {}

/** Without waiting: a file that became a pipe after it was listed would never open. Unknown to Windows. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** One for all files of a thread: 10,000 buffers are work for nothing. */
let buffer = Buffer.allocUnsafeSlow(1 << 16);

/**
 * The bytes of a file. Not asynchronous: every thread reads its own files, and handing each to
 * libuv's threads and back costs more than reading it.
 *
 * @throws {RefusedFile} for what is no file, and for more than 5,000,000 bytes, which are not read.
 * @throws what Node throws.
 */
export function readBytes(file: string): ReadBytes {
  const handle = openSync(file, FLAGS);
  try {
    const stats = fstatSync(handle);
    checkIsReadable(stats);
    if (buffer.length <= stats.size) buffer = Buffer.allocUnsafeSlow(stats.size + (1 << 16));
    let length = 0;
    for (let read = -1; read !== 0; length += read) {
      if (length === buffer.length) throw tooLarge(length);
      read = readSync(handle, buffer, length, buffer.length - length, null);
    }
    return { bytes: buffer.subarray(0, length), signature: signatureOf(stats) };
  } finally {
    closeSync(handle);
  }
}

function checkIsReadable(stats: Stats): void {
  if (!stats.isFile())
    throw new RefusedFile("is not a file but a pipe, a device or a folder; remove it");
  if (stats.size > MAX_SIZE) throw tooLarge(stats.size);
}

function tooLarge(size: number): RefusedFile {
  return new RefusedFile(`has ${size} bytes; at most ${MAX_SIZE} are read; shorten it`);
}
