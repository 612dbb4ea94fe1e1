import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import writeFileAtomic from "write-file-atomic";

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename. Whoever reads it
 * meanwhile sees the old text or the new one. Makes the folder when there is none.
 *
 * @throws {Error} that names the file and why it can't be written; the file of before stays.
 */
export async function writeAtomic(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    // Renaming onto a folder would leave the temporary file beside it.
    if ((await stat(file).catch(() => null))?.isDirectory() === true)
      throw new Error("it is a folder");
    await writeFileAtomic(file, text, { encoding: "utf8", fsync: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} can't be written: ${reason}`, { cause: error });
  }
}
