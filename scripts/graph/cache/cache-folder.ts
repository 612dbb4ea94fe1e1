import { createHash, randomBytes } from "node:crypto";
import { isAscii } from "node:buffer";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A folder of things that can be made again, by name. Whatever is wrong with it is never an error: a
 * thing that is missing, cut, damaged, or of another version, is simply not there, and one that can't
 * be kept is not kept.
 *
 * A file is a line with the version and the SHA-1 of what follows it, so that half a file is none.
 * It is written beside and renamed, so that two programs at once see the one's or the other's.
 */
export class CacheFolder {
  readonly #folder: string;
  readonly #version: string;

  /** `version` names all that the things depend on beside their name, such as the code that makes them. */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** What was put as JSON under a name; undefined when there is none. */
  get(name: string): unknown {
    const text = this.getText(name);
    return text === null ? undefined : JSON.parse(text);
  }

  put(name: string, value: unknown): void {
    this.putText(name, JSON.stringify(value));
  }

  getText(name: string): string | null {
    try {
      const bytes = readFileSync(path.join(this.#folder, name));
      const end = bytes.indexOf(0x0a);
      const body = bytes.subarray(end + 1);
      if (bytes.toString("latin1", 0, end) !== this.#headOf(body)) return null;
      return body.toString(isAscii(body) ? "latin1" : "utf8");
    } catch {
      return null;
    }
  }

  putText(name: string, text: string): void {
    const file = path.join(this.#folder, name);
    const beside = `${file}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
    try {
      const body = Buffer.from(text);
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(beside, Buffer.concat([Buffer.from(`${this.#headOf(body)}\n`), body]));
      renameSync(beside, file);
    } catch {
      remove(beside);
    }
  }

  remove(name: string): void {
    remove(path.join(this.#folder, name));
  }

  #headOf(body: Buffer): string {
    return `coverline ${this.#version} ${createHash("sha1").update(body).digest("hex")}`;
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Then it stays, and is written over some day.
  }
}
