import { createHash } from "node:crypto";
import { readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** A folder's name as `folderName` makes it: nothing else in a cache is ours to remove. */
const NAME = /^[0-9a-f]{16}$/;

/** A name for what belongs to a folder, wherever that is. */
export function folderName(of: string): string {
  return createHash("sha1").update(realpathSync(of)).digest("hex").slice(0, 16);
}

/** Removes the folders in a cache that were written longest ago, and leaves `most`. Never throws. */
export function keepLatestFolders(home: string, most: number): void {
  try {
    const folders = readdirSync(home, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && NAME.test(entry.name))
      .map(({ name }) => path.join(home, name));
    if (folders.length <= most) return;
    const byAge = folders
      .map((folder) => ({ folder, time: statSync(folder).mtimeMs }))
      .toSorted((a, b) => b.time - a.time);
    for (const { folder } of byAge.slice(most)) rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another program is at it as well; there is a next time.
  }
}
