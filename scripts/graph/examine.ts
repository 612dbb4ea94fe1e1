import path from "node:path";
import { type Corpus, gatherCorpus } from "../../src/corpus/corpus.ts";
import { type Findings, measureFindings } from "../../src/corpus/findings.ts";
import { MOST_PAGES } from "../../src/corpus/identity/shared-aliases.ts";
import { compareComplaints, type Complaint } from "../../src/corpus/reading/complaint.ts";
import {
  type CorpusSettings,
  readCorpusSettings,
} from "../../src/corpus/settings/corpus-settings.ts";
import { excluder } from "../../src/corpus/settings/excluder.ts";
import { findStories } from "../../src/corpus/stories/stories.ts";
import { findWireCopies } from "../../src/corpus/wire/wire-copies.ts";
import { readCorpus, readSettingsText } from "./read-corpus.ts";
import { startClock } from "./clock.ts";

/** A corpus folder with all that follows from it, before it is drawn. */
export interface Examined {
  readonly corpus: Corpus;
  readonly findings: Findings;
  readonly settings: CorpusSettings;
  /** Everything that was skipped, by file and place. */
  readonly complaints: readonly Complaint[];
  /** Wall-clock seconds a step. */
  readonly seconds: Readonly<Record<"read" | "identity" | "wire" | "story", number>>;
}

export interface ExamineOptions {
  /** The corpus: a folder, absolute or relative to the working directory. */
  readonly folder: string;
  /**
   * The folder where what was read is kept from build to build, by default the project's own; null
   * reads every file anew and keeps nothing.
   */
  readonly cache?: string | null;
  /** Is told now and then how many files are read. */
  readonly onProgress?: (done: number, all: number) => void;
}

const CACHE = path.resolve(import.meta.dirname, "../../node_modules/.cache/coverline");

/**
 * Reads a corpus folder, and finds what is one, what was copied, and which stories there are.
 *
 * @throws when the folder cannot be read.
 */
export async function examineFolder(options: ExamineOptions): Promise<Examined> {
  const { folder, cache = CACHE, onProgress } = options;
  const clock = startClock();
  const { text, complaints: aboutFile } = readSettingsText(folder);
  const settings = readCorpusSettings(text ?? "");
  const { isExcluded, hasMatched } = excluder(settings.exclude);
  const { files, complaints } = await readCorpus(folder, {
    cache,
    exclude: isExcluded,
    ...(onProgress && { onProgress }),
  });
  const read = clock();
  const corpus = gatherCorpus(files, settings.rulings);
  const idle = settings.idle({ hasMatched, isAddress: addressesOf(corpus) });
  const identity = clock();
  const wires = findWireCopies(corpus.articles);
  const wire = clock();
  const stories = findStories(corpus.articles, wires);
  const findings = measureFindings(corpus, wires, stories);
  const story = clock();
  const all = [corpus.complaints, complaints, aboutFile, settings.complaints, idle].flat();
  return {
    corpus,
    findings,
    settings,
    complaints: all.toSorted(compareComplaints),
    seconds: { read, identity, wire, story },
  };
}

/** Tells whether an address, in its canonical form, names an article; nothing is done before it is asked. */
function addressesOf({ articles, notMerged }: Corpus): (canonicalUrl: string) => boolean {
  let addresses: ReadonlySet<string> | undefined;
  return (canonicalUrl) => {
    addresses ??= new Set([
      ...articles.flatMap((article) => [article.canonicalUrl, ...article.aliases]),
      // More pages than that are none that a ruling can mean.
      ...notMerged.filter(({ pages }) => pages.length <= MOST_PAGES).map(({ alias }) => alias),
    ]);
    return addresses.has(canonicalUrl);
  };
}
