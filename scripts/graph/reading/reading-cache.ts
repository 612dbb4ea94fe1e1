import path from "node:path";
import type { ReadFile } from "../../../src/corpus/reading/read-article-file.ts";
import { CacheFolder } from "../cache/cache-folder.ts";
import { codeVersion } from "../cache/code-version.ts";
import { folderName, keepLatestFolders } from "../cache/keep-latest.ts";
import { isSame, isSettled, type Signature } from "../cache/signature.ts";
import { RecordTable } from "./record-table.ts";

/** A file as it was when it was last read. */
interface Seen {
  readonly signature: Signature;
  readonly hash: string;
  /** Whether the same signature still means the same content. */
  readonly settled: boolean;
}

/** Corpora whose records are kept: the last ones that were built. */
const MOST_CORPORA = 8;

/** A change is written into a small table of its own until there are this many files in it. */
const MOST_RECENT = 64;

const INDEX = "files.json";
const BASE = "records.json";
const RECENT = "recent.json";

/**
 * What was read of one corpus before. Records are kept by the hash of a file's content, so that they
 * survive moving, renaming and touching it; and of each path its size and times, so that a file which
 * has not been touched is not even read.
 *
 * There are two tables of records: one of everything, and a small one of what has changed since, so
 * that one saved file doesn't write everything anew.
 */
export class ReadingCache {
  readonly folder: CacheFolder;
  readonly #now = Date.now();
  readonly #before: ReadonlyMap<string, Seen>;
  readonly #base: RecordTable;
  readonly #recent: RecordTable;
  readonly #home: string;

  /** `home` is a folder for caches of all kinds and corpora; `corpus` is the folder of this one. */
  constructor(home: string, corpus: string) {
    this.#home = path.join(home, "reading");
    this.folder = new CacheFolder(path.join(this.#home, folderName(corpus)), readingVersion());
    this.#before = new Map((this.folder.get(INDEX) ?? []) as [string, Seen][]);
    this.#base = this.#load(BASE);
    this.#recent = this.#load(RECENT);
  }

  get isEmpty(): boolean {
    return this.#base.size + this.#recent.size === 0;
  }

  /** The hash of a file's content, if it is the one of last time beyond doubt. */
  hashOf(name: string, signature: Signature): string | null {
    const seen = this.#before.get(name);
    return seen?.settled === true && isSame(seen.signature, signature) ? seen.hash : null;
  }

  /** What a file of this content holds; null when that is unknown. */
  read(hash: string, name: string): ReadFile | null {
    return this.#base.read(hash, name) ?? this.#recent.read(hash, name);
  }

  has(hash: string): boolean {
    return this.#base.has(hash) || this.#recent.has(hash);
  }

  /** Keeps what is new, and forgets what no file has any more, before long. */
  save(files: ReadonlyMap<string, Omit<Seen, "settled">>, fresh: RecordTable): void {
    const index = [...files].map(([name, { signature, hash }]) => {
      const settled = this.hashOf(name, signature) === hash || isSettled(signature, this.#now);
      return [name, { signature, hash, settled }] as const;
    });
    const isAsBefore =
      index.length === this.#before.size &&
      index.every(([name, { settled }]) => settled === this.#before.get(name)?.settled);
    if (
      isAsBefore &&
      index.every(([name, seen]) => this.hashOf(name, seen.signature) === seen.hash)
    )
      return;
    this.#saveRecords(new Set(index.map(([, { hash }]) => hash)), fresh);
    this.folder.put(INDEX, index);
    keepLatestFolders(this.#home, MOST_CORPORA);
  }

  #saveRecords(used: ReadonlySet<string>, fresh: RecordTable): void {
    const recent = new RecordTable();
    const notInBase = [...used].filter((hash) => !this.#base.has(hash));
    recent.take(
      this.#recent,
      notInBase.filter((hash) => !fresh.has(hash)),
    );
    recent.take(fresh, notInBase);
    const inBase = used.size - notInBase.length;
    const isMostlyGone = inBase < this.#base.size / 2;
    if (recent.size <= Math.max(MOST_RECENT, this.#base.size / 8) && !isMostlyGone) {
      if (recent.size > 0) this.folder.putText(RECENT, recent.toText());
      return;
    }
    recent.take(this.#base, used);
    this.folder.putText(BASE, recent.toText());
    this.folder.remove(RECENT);
  }

  #load(name: string): RecordTable {
    const text = this.folder.getText(name);
    return text === null ? new RecordTable() : RecordTable.fromText(text);
  }
}

/** All of the corpus room, to be safe: what a file says is decided in many of its files. */
function readingVersion(): string {
  return codeVersion(
    ["src/corpus", "scripts/graph/reading", "scripts/graph/cache"],
    ["gray-matter", "js-yaml", "tldts", "valibot", "yaml"],
  );
}
