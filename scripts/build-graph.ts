import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { explain } from "../src/corpus/evidence/explain.ts";
import { articlesSharing } from "../src/corpus/evidence/kept-apart.ts";
import { formatComplaint } from "../src/corpus/reading/complaint.ts";
import { escapeStrange } from "../src/corpus/text/escape-strange.ts";
import { createProgress } from "./graph/progress.ts";
import { examineFolder, type ExamineOptions } from "./graph/examine.ts";
import { buildGraphFile, formatSeconds, formatSummary } from "./graph/build.ts";
import { GRAPH_FORMATS, type GraphFormat, isGraphFormat } from "./graph/graph-format.ts";

const PROJECT = path.resolve(import.meta.dirname, "..");

const TALKS = path.join(PROJECT, "public", "talks.json");

const COLUMNS = path.join(PROJECT, "public", "graph.columns");

const HELP = `Usage: npm run graph -- [FOLDER] [--out FILE] [--title TEXT] [--strict]
                           [--talks FILE] [--columns FILE] [--report FILE] [--keep-places]
                           [--no-cache]
       npm run graph -- [FOLDER] --format NAME --out FILE
       npm run graph -- [FOLDER] --explain URL

Turns a folder of articles into graph.json, the coverage network that the app opens.

  FOLDER        the corpus, read to the bottom: .md, .markdown, .mdx and .txt files
                with YAML front matter (default: the project's seeds/)
  --out FILE    where to write (default: the project's public/graph.json)
  --format NAME json (default), gexf (for Gephi) or graphml: the whole corpus, for
                another program; the app opens json alone, so that the others need --out
  --title TEXT  the title of the corpus (default: the title in FOLDER/corpus.yml,
                else the folder's name)
  --strict      fail when anything was skipped
  --talks FILE  where to write the talks of the corpus, which the page offers (default:
                talks.json beside the project's public/graph.json; with --out: nowhere)
  --columns FILE where to write the graph in columns, which the page opens in place
                of graph.json, sooner (default: graph.columns beside the project's
                public/graph.json; with --out: nowhere)
  --report FILE write every decision and complaint to FILE, as JSON
  --explain URL build nothing; print what the article of this address was made of,
                by which rule, and why it is in its story
  --keep-places nodes that the file of before has stay where they were; new ones go
                near their neighbours (as the dev server does at each save)
  --no-cache    read every file anew; otherwise only those that changed are read
  --help        this text

Each skipped file or field is one line on stderr: path:line:column: reason.
The file is written whole or not at all; the same corpus gives the same bytes
(but with --keep-places, where the picture depends on the one before).

Exit status: 0 built, or explained; 1 built nothing, no such article, or anything was
skipped under --strict; 2 wrong usage.
`;

interface Command {
  readonly folder: string;
  readonly out: string;
  readonly format: GraphFormat;
  readonly title?: string;
  readonly strict: boolean;
  readonly talks?: string;
  readonly columns?: string;
  readonly report?: string;
  readonly explain?: string;
  readonly cache?: null;
  readonly keepPlaces: boolean;
}

/** Wrong usage, in words for the user. */
class UsageError extends Error {}

/** @throws {UsageError} */
function readCommand(args: string[]): Command | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [folder = path.join(PROJECT, "seeds"), ...more] = positionals;
  if (more.length > 0) throw new UsageError(`expected one folder; also given: ${more.join(" ")}`);
  if (values.out === "") throw new UsageError("--out needs the name of a file");
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`${folder} is not a folder`);
  }
  const format = readFormat(values);
  const out = values.out ?? path.join(PROJECT, "public", "graph.json");
  const { strict, title, report, explain } = values;
  const talks = values.talks ?? (values.out === undefined ? TALKS : undefined);
  const columns = values.columns ?? (values.out === undefined ? COLUMNS : undefined);
  if (columns !== undefined && format !== "json") {
    throw new UsageError("--columns goes with --format json alone");
  }
  for (const [name, value] of Object.entries({ talks, columns, report, explain })) {
    if (value === "") throw new UsageError(`--${name} needs a value`);
  }
  if (report !== undefined && path.resolve(report) === path.resolve(out)) {
    throw new UsageError("--report and --out name the same file");
  }
  if (columns !== undefined && path.resolve(columns) === path.resolve(out)) {
    throw new UsageError("--columns and --out name the same file");
  }
  return {
    folder,
    out,
    format,
    strict,
    keepPlaces: values["keep-places"],
    ...(values["no-cache"] && { cache: null }),
    ...given({ title, talks, columns, report, explain }),
  };
}

/** @throws {UsageError} */
function readFormat(values: ReturnType<typeof parse>["values"]): GraphFormat {
  const { format, out } = values;
  if (!isGraphFormat(format)) {
    const known = Object.keys(GRAPH_FORMATS).join(", ");
    throw new UsageError(`--format ${format} is unknown; expected one of ${known}`);
  }
  if (format === "json") return format;
  if (out === undefined) throw new UsageError(`--format ${format} needs --out FILE`);
  if (values["keep-places"]) throw new UsageError("--keep-places goes with --format json alone");
  return format;
}

/** Only those that have a value. */
function given<T extends Readonly<Record<string, string | undefined>>>(values: T) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: "string" },
        format: { type: "string", default: "json" },
        title: { type: "string" },
        talks: { type: "string" },
        columns: { type: "string" },
        report: { type: "string" },
        explain: { type: "string" },
        "keep-places": { type: "boolean", default: false },
        "no-cache": { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The exit status. */
async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (command === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const { explain: address, ...options } = command;
  if (address !== undefined) return printExplanation(options, address);
  const progress = createProgress(process.stderr);
  const report = await buildGraphFile({ ...options, onProgress: progress.update }).finally(
    progress.end,
  );
  for (const complaint of report.complaints) console.error(formatComplaint(complaint));
  console.log(formatSeconds(report));
  console.log(formatSummary(report));
  return !report.written || (command.strict && report.complaints.length > 0) ? 1 : 0;
}

async function printExplanation(options: ExamineOptions, url: string): Promise<number> {
  const { corpus, findings } = await examineFolder(options);
  const lines = explain(corpus, findings, url);
  if (lines === null) {
    const shared = articlesSharing(corpus, url) ?? [];
    const what = shared.length > 0 ? "no one article" : "no article";
    const reason = `${url} is the address of ${what} of ${options.folder}`;
    console.error([reason, ...shared].map(escapeStrange).join("\n"));
    return 1;
  }
  console.log(lines.map(escapeStrange).join("\n"));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) console.error("npm run graph -- --help says how to use it.");
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
