import path from "node:path";
import { reportOf } from "../../src/corpus/evidence/report.ts";
import { compareComplaints, type Complaint } from "../../src/corpus/reading/complaint.ts";
import { excluder } from "../../src/corpus/settings/excluder.ts";
import { escapeInJson } from "../../src/corpus/text/escape-strange.ts";
import { cleanText } from "../../src/corpus/text/clean-text.ts";
import { cutText, MAX_LINE } from "../../src/corpus/text/cut.ts";
import { buildCoverageGraph } from "../../src/graph/building/build.ts";
import type { GraphAttributes } from "../../src/graph/contract.ts";
import { layOut } from "../../src/graph/layout/layout.ts";
import { placeNetworks } from "../../src/graph/networks/place-networks.ts";
import { startClock } from "./clock.ts";
import { examineFolder, type Examined, type ExamineOptions } from "./examine.ts";
import type { GraphFormat } from "./graph-format.ts";
import { placeAsBefore } from "./kept-places.ts";
import { talksText } from "../../src/talk/file/talks-text.ts";
import { readTalks } from "./talks/read-talks.ts";
import { writeGraph } from "./write-graph.ts";
import { writeAtomic } from "./write-atomic.ts";

export interface BuildOptions extends ExamineOptions {
  /** The graph.json to write, or the file of another format, likewise. */
  readonly out: string;
  /** By default graph.json, which alone the app opens, and places can be kept from. */
  readonly format?: GraphFormat;
  /** Over the title in corpus.yml, which is over the folder's name. */
  readonly title?: string;
  /** Whether nodes that the file of before has keep their places: quicker, but no longer the same bytes for the same corpus. */
  readonly keepPlaces?: boolean;
  /** Where to write the talks of the corpus, for the page to offer; by default they are only checked. */
  readonly talks?: string;
  /** Where to write the graph in columns, for the page to open in place of graph.json; by default nowhere. */
  readonly columns?: string;
  /** Where to write all decisions and complaints as JSON. */
  readonly report?: string;
}

export interface BuildReport {
  readonly title: string;
  readonly counts: GraphAttributes["counts"];
  /** Everything that was skipped, by file and place. */
  readonly complaints: readonly Complaint[];
  /** Wall-clock seconds a step, in order. */
  readonly seconds: Examined["seconds"] & Readonly<Record<"graph" | "layout" | "write", number>>;
  /** False when the corpus has no article: then the file of before stays as it is. */
  readonly written: boolean;
  readonly out: string;
}

/**
 * The prebuild: reads a corpus folder and writes its graph.json. Neither prints nor exits.
 *
 * @throws when the folder cannot be read, or a file cannot be written; that file stays as it was.
 */
export async function buildGraphFile(options: BuildOptions): Promise<BuildReport> {
  const { out } = options;
  const examined = await examineFolder(options);
  const { corpus, findings, settings } = examined;
  const talks = readTalks(options.folder, excluder(settings.exclude).isExcluded);
  const complaints = [...examined.complaints, ...talks.complaints].toSorted(compareComplaints);
  const clock = startClock();
  const { description, timeZone, events } = settings;
  const title = titleOf(options, settings.title);
  const heading = { title, description, timeZone, events: [...events] };
  const graph = buildCoverageGraph(corpus, findings, heading);
  const built = clock();
  const written = graph.nodes.length > 0;
  if (options.keepPlaces === true) await placeAsBefore(graph, out);
  else layOut(graph);
  placeNetworks(graph);
  const layout = clock();
  if (written) await writeGraph(graph, options);
  if (written && options.talks !== undefined)
    await writeAtomic(options.talks, talksText(talks.talks));
  if (options.report !== undefined) {
    const report = reportOf(corpus, findings, complaints);
    await writeAtomic(options.report, `${escapeInJson(JSON.stringify(report, null, 2))}\n`);
  }
  const write = clock();
  return {
    title,
    counts: graph.attributes.counts,
    complaints,
    seconds: { ...examined.seconds, graph: built, layout, write },
    written,
    out,
  };
}

/** `--title`, else the corpus's own, else the folder's name. */
function titleOf({ folder, title }: BuildOptions, own: string | null): string {
  const given = cutText(cleanText(title ?? ""), MAX_LINE);
  return given || (own ?? cutText(cleanText(path.basename(path.resolve(folder))), MAX_LINE));
}

/** What was built, in one line without an end. */
export function formatSummary({ counts, complaints, seconds, written, out }: BuildReport): string {
  const skipped = `${complaints.length} skipped`;
  const file = shownPath(out);
  if (!written) return `nothing built: no article found; ${skipped}; ${file} is as before`;
  const found = [
    `${some(counts.articles, "article")} (${counts.filed.toLocaleString("en-US")} filed)`,
    `by ${some(counts.providers, "provider")}`,
    `on ${some(counts.topics, "topic")}, ${some(counts.related, "related link")},`,
    `${plural(counts.stories, "story", "stories")}, ${some(counts.wires, "text")} run by several outlets`,
  ].join(" ");
  return `${found}; ${skipped}; ${total(seconds).toFixed(1)} s → ${file}`;
}

/** The steps' seconds, in one line without an end. */
export function formatSeconds({ seconds }: BuildReport): string {
  return Object.entries(seconds)
    .map(([step, time]) => `${step} ${time.toFixed(1)} s`)
    .join(", ");
}

function total(seconds: BuildReport["seconds"]): number {
  return Object.values(seconds).reduce((sum, step) => sum + step, 0);
}

/** As one would type it here; whole when it is far away. */
function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith(`..${path.sep}..`) ? path.resolve(file) : relative;
}

function some(count: number, what: string): string {
  return plural(count, what, `${what}s`);
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
