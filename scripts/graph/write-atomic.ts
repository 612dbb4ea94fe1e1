import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

/** A text or bytes, or some of either, one after another. */
type Content = string | Uint8Array | Iterable<string>;

/**
 * Writes a file whole or not at all: a temporary file beside it, fsync, rename. Whoever reads it
 * meanwhile sees the old text or the new one, and so does whoever looks after a kill or a full disk.
 * Makes the folder when there is none; where there is a link, what it leads to is written, be it there
 * already or not.
 *
 * @throws {Error} that names the file and why it can't be written; the file of before stays.
 */
export async function writeAtomic(file: string, text: Content): Promise<void> {
  try {
    const target = await targetOf(file);
    await mkdir(path.dirname(target), { recursive: true });
    const before = await stat(target).catch(() => null);
    if (before?.isDirectory() === true) throw new Error("it is a folder");
    // A rename would put a file in the place of a device such as /dev/full.
    if (before?.isFile() === false) throw new Error("it is no file");
    await removeLeftovers(target);
    await writeBeside(target, text, before?.mode);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} can't be written: ${reason}`, { cause: error });
  }
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

/** What a file is in the end, by way of links, of which the last can lead to nothing. */
async function targetOf(file: string, links = MOST_LINKS): Promise<string> {
  // Round by way of a folder that is not there: Linux sees only that.
  if (links === 0) throw new Error("ELOOP: too many symbolic links");
  try {
    return await realpath(file);
  } catch (error) {
    if (!isOfKind(error, "ENOENT")) throw error;
  }
  const link = await readlink(file).catch(() => null);
  if (link === null) return file;
  // A link's way begins in its folder, and `..` of it in the folder that that one is.
  return targetOf(path.resolve(await realpath(path.dirname(file)), link), links - 1);
}

async function writeBeside(file: string, text: Content, mode?: number): Promise<void> {
  const beside = `${file}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    const handle = await open(beside, "wx");
    try {
      // Each goes on where the one before ended.
      const pieces = typeof text === "string" || text instanceof Uint8Array ? [text] : text;
      for (const piece of pieces) await handle.writeFile(piece);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Milliseconds: what was written to more lately may be another machine's, whose processes we can't see. */
const LEFT = 60_000;

/** A program that is killed leaves its temporary file, and this one lies where it would be published. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  const start = `${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(start)
      ? /^(\d+)\.[0-9a-f]{8}\.tmp$/.exec(name.slice(start.length))?.[1]
      : undefined;
    if (pid === undefined || isRunning(Number(pid))) continue;
    const about = await stat(path.join(folder, name)).catch(() => null);
    if (about !== null && Date.now() - about.mtimeMs > LEFT)
      await rm(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isOfKind(error, "ESRCH");
  }
}

function isOfKind(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
