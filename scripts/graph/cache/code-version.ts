import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(import.meta.dirname, "../../..");

/**
 * A short hash of all that decides what code makes of its input: the source of some folders of the
 * project, packages' versions, and Node's own, which brings URL and Unicode rules. Folders are taken to the
 * bottom and whole, since a hash that forgets a file would serve what is out of date.
 *
 * Cost: reads the files, some milliseconds.
 */
export function codeVersion(folders: readonly string[], packages: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const folder of folders) {
    const names = readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((name) => /\.[jt]sx?$/.test(name)).toSorted()) {
      hash.update(`\n${folder}/${name}\n`).update(readFileSync(path.join(PROJECT, folder, name)));
    }
  }
  for (const name of packages)
    hash.update(readFileSync(path.join(PROJECT, "node_modules", name, "package.json")));
  return hash.digest("hex").slice(0, 16);
}
