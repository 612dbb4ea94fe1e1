import { mkdir } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename. Whoever reads it
 * meanwhile sees the old text or the new one. Makes the folder when there is none.
 */
export async function writeAtomic(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFileAtomic(file, text, { encoding: "utf8", fsync: true });
}
