import path from "node:path";
import { cleanText } from "../../src/corpus/text/clean-text.ts";
import { compareComplaints, type Complaint } from "../../src/corpus/reading/complaint.ts";
import { cutText, MAX_LINE } from "../../src/corpus/text/cut.ts";
import { gatherCorpus } from "../../src/corpus/corpus.ts";
import { readCorpusSettings } from "../../src/corpus/settings/corpus-settings.ts";
import { readArticleFile } from "../../src/corpus/reading/read-article-file.ts";
import { buildCoverageGraph } from "../../src/graph/build.ts";
import type { GraphAttributes } from "../../src/graph/contract.ts";
import { serializeCoverageGraph } from "../../src/graph/graph-file.ts";
import { layOut } from "../../src/graph/layout/layout.ts";
import { readFolder } from "./read-folder.ts";
import { writeAtomic } from "./write-atomic.ts";

export interface BuildOptions {
  /** The corpus: a folder, absolute or relative to the working directory. */
  readonly folder: string;
  /** The graph.json to write, likewise. */
  readonly out: string;
  /** Over the title in corpus.yml, which is over the folder's name. */
  readonly title?: string;
}

export interface BuildReport {
  readonly title: string;
  readonly counts: GraphAttributes["counts"];
  /** Everything that was skipped, by file and place. */
  readonly complaints: readonly Complaint[];
  /** Wall-clock seconds a step. */
  readonly seconds: Record<"read" | "graph" | "layout" | "write" | "total", number>;
  /** False when the corpus has no article: then the file of before stays as it is. */
  readonly written: boolean;
  readonly out: string;
}

/**
 * The prebuild: reads a corpus folder and writes its graph.json. Neither prints nor exits.
 *
 * @throws when the folder cannot be read, or the file cannot be written; the file of before stays.
 */
export async function buildGraphFile(options: BuildOptions): Promise<BuildReport> {
  const { folder, out } = options;
  const clock = startClock();
  const { files, settings, complaints } = await readFolder(folder);
  const readFiles = files.map(readArticleFile);
  const read = clock();
  const corpus = gatherCorpus(readFiles);
  const { title: ownTitle, complaints: aboutSettings } = readCorpusSettings(settings ?? "");
  const given = cutText(cleanText(options.title ?? ""), MAX_LINE);
  const title = given || (ownTitle ?? path.basename(path.resolve(folder)));
  const graph = buildCoverageGraph(corpus, title);
  const built = clock();
  const written = graph.order > 0;
  layOut(graph);
  const laidOut = clock();
  if (written) await writeAtomic(out, serializeCoverageGraph(graph));
  const wrote = clock();
  return {
    title,
    counts: graph.getAttribute("counts"),
    complaints: [...corpus.complaints, ...complaints, ...aboutSettings].toSorted(compareComplaints),
    seconds: {
      read,
      graph: built,
      layout: laidOut,
      write: wrote,
      total: read + built + laidOut + wrote,
    },
    written,
    out,
  };
}

/** Each call gives the seconds since the last one. */
function startClock(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return (last - before) / 1000;
  };
}

/** What was built, in one line without an end. */
export function formatSummary({ counts, complaints, seconds, written, out }: BuildReport): string {
  const skipped = `${complaints.length} skipped`;
  const file = shownPath(out);
  if (!written) return `nothing built: no article found; ${skipped}; ${file} is as before`;
  const found = [
    `${some(counts.articles, "article")} (${counts.filed.toLocaleString("en-US")} filed)`,
    `by ${some(counts.providers, "provider")}`,
    `on ${some(counts.topics, "topic")}, ${some(counts.related, "related link")}`,
  ].join(" ");
  return `${found}; ${skipped}; ${seconds.total.toFixed(1)} s → ${file}`;
}

/** The steps' seconds, in one line without an end. */
export function formatSeconds({ seconds }: BuildReport): string {
  const { read, graph, layout, write } = seconds;
  return Object.entries({ read, graph, layout, write })
    .map(([step, time]) => `${step} ${time.toFixed(1)} s`)
    .join(", ");
}

/** As one would type it here; whole when it is far away. */
function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith(`..${path.sep}..`) ? path.resolve(file) : relative;
}

function some(count: number, what: string): string {
  return `${count.toLocaleString("en-US")} ${what}${count === 1 ? "" : "s"}`;
}
