import type { Stats } from "node:fs";

/** What changes with a file's content without a look at it: size, times in milliseconds, inode. */
export type Signature = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number];

export function signatureOf({ size, mtimeMs, ctimeMs, ino }: Stats): Signature {
  return [size, mtimeMs, ctimeMs, ino];
}

export function isSame(a: Signature, b: Signature): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

/** The coarsest clock of a file system, FAT's, has two seconds. */
const COARSEST_CLOCK = 2_000;

/**
 * Whether a file that was read at a time can't have changed since under the same signature. One that
 * was changed just before may be changed again within the same tick of the clock: git's racy entries.
 */
export function isSettled([, mtimeMs, ctimeMs]: Signature, readAt: number): boolean {
  return Math.max(mtimeMs, ctimeMs) + COARSEST_CLOCK < readAt;
}
