import { existsSync, lstatSync, realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { type Complaint, complain } from "../../src/corpus/reading/complaint.ts";
import type { ReadFile } from "../../src/corpus/reading/read-article-file.ts";
import { SETTINGS_FILE } from "../../src/corpus/settings/corpus-settings.ts";
import { BatchResults } from "./reading/batch-results.ts";
import { decodeText } from "./reading/decode-text.ts";
import { type Exclude, linkRefusal, listArticleFiles } from "./reading/list-files.ts";
import { lookUp } from "./reading/look-up.ts";
import { readBytes, RefusedFile } from "./reading/read-bytes.ts";
import { readFiles } from "./reading/read-files.ts";
import { ReadingCache } from "./reading/reading-cache.ts";
import { whyNot } from "./reading/why-not.ts";
import { workerCode } from "./reading/worker-code.ts";

export { isArticleFile, isTalkFile } from "./reading/list-files.ts";

export interface ReadCorpusOptions {
  /** The folder where what was read is kept from build to build; null to keep nothing. */
  readonly cache: string | null;
  readonly exclude?: Exclude;
  /** Is told now and then how many files are done. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Threads that read, with this one; by default as many as pay. */
  readonly threads?: number;
}

export interface CorpusRead {
  /** Sorted by path. */
  readonly files: readonly ReadFile[];
  /** About files that could not be read at all; what is wrong inside one is with that file. */
  readonly complaints: readonly Complaint[];
  readonly stats: { readonly all: number; readonly fromCache: number; readonly read: number };
}

/** A thread for so many files: below that it has hardly begun when the first one is done. */
const FILES_A_THREAD = 500;

/** More share one disk and one collector of their results, and take memory each. */
const MOST_THREADS = 4;

const TOP = { line: 1, column: 1 };

/**
 * Reads the articles of a corpus folder, to the bottom, in one pass: a file's text is gone as soon as
 * its records are made, so memory grows with the records. With a cache only what changed is read.
 *
 * Cost: linear in what changed; of the rest, one call of the system a file, and its records' size.
 *
 * @throws when the folder itself cannot be read; what is inside it can only be a complaint.
 */
export async function readCorpus(folder: string, options: ReadCorpusOptions): Promise<CorpusRead> {
  const { names, complaints } = listArticleFiles(folder, options.exclude);
  const cache = options.cache === null ? null : new ReadingCache(options.cache, folder);
  const known = cache ? lookUp(folder, names, cache) : new Map<string, never>();
  const unknown = names.filter((name) => !known.has(name));
  const results = new BatchResults();
  let done = known.size;
  await readFiles({
    root: folder,
    names: unknown,
    helpers: helpersFor(unknown.length, options.threads),
    code: () => workerCode(cache?.folder ?? null),
    onBatch(batch, result, thread) {
      results.add(batch, result, thread);
      done += batch.length;
      options.onProgress?.(done, names.length);
    },
  });
  const files = names.flatMap((name): ReadFile[] => {
    const hash = known.get(name)?.hash ?? results.files.get(name)?.hash;
    if (hash === undefined) return [];
    return [cache?.read(hash, name) ?? results.table.read(hash, name) ?? []].flat();
  });
  cache?.save(new Map([...known, ...results.files]), results.table);
  const refused = [...results.refusals].map(([name, reason]) => complain(name, TOP, reason));
  return {
    files,
    complaints: [...complaints, ...refused],
    stats: { all: names.length, fromCache: known.size, read: unknown.length },
  };
}

function helpersFor(
  files: number,
  threads = Math.min(availableParallelism(), MOST_THREADS),
): number {
  return Math.max(Math.min(threads - 1, Math.floor(files / FILES_A_THREAD)), 0);
}

/** The text of corpus.yml, which is null when there is none, or when it can't be read. */
export interface SettingsText {
  readonly text: string | null;
  readonly complaints: readonly Complaint[];
}

/** What some programs would call it. */
const MISNAMED = "corpus.yaml";

/**
 * Reads corpus.yml of a folder. Comes before `readCorpus`: it can say which files to leave out.
 *
 * @throws nothing: what can't be read is a complaint.
 */
export function readSettingsText(folder: string): SettingsText {
  const read = readSettingsFile(folder);
  const { text, complaints } = read ?? { text: null, complaints: [] };
  if (!existsSync(path.join(folder, MISNAMED))) return { text, complaints };
  const reason = read
    ? `is not read beside ${SETTINGS_FILE}; remove it`
    : `is not read; rename it ${SETTINGS_FILE}`;
  return { text, complaints: [complain(MISNAMED, TOP, reason), ...complaints] };
}

/** Null when there is none. */
function readSettingsFile(folder: string): SettingsText | null {
  const file = path.join(folder, SETTINGS_FILE);
  try {
    const about = lstatSync(file, { throwIfNoEntry: false });
    if (about === undefined) return null;
    const refusal = about.isSymbolicLink() ? linkRefusal(file, realpathSync(folder)) : null;
    if (refusal !== null) throw new RefusedFile(refusal);
    const { text, lostAt } = decodeText(readBytes(file).bytes);
    const reason = "has characters that are lost from here on; save the file as UTF-8";
    return { text, complaints: lostAt ? [complain(SETTINGS_FILE, lostAt, reason)] : [] };
  } catch (error) {
    const reason = error instanceof RefusedFile ? error.message : whyNot(SETTINGS_FILE, error);
    return { text: null, complaints: [complain(SETTINGS_FILE, TOP, reason)] };
  }
}
