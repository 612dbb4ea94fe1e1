import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { formatComplaint } from "../src/corpus/reading/complaint.ts";
import { buildGraphFile, formatSeconds, formatSummary } from "./graph/build.ts";

const PROJECT = path.resolve(import.meta.dirname, "..");

const HELP = `Usage: npm run graph -- [FOLDER] [--out FILE] [--title TEXT] [--strict]

Turns a folder of articles into graph.json, the coverage network that the app opens.

  FOLDER        the corpus, read to the bottom: .md, .markdown, .mdx and .txt files
                with YAML front matter (default: the project's seeds/)
  --out FILE    where to write (default: the project's public/graph.json)
  --title TEXT  the title of the corpus (default: the title in FOLDER/corpus.yml,
                else the folder's name)
  --strict      fail when anything was skipped
  --help        this text

Each skipped file or field is one line on stderr: path:line:column: reason.
The file is written whole or not at all; the same corpus gives the same bytes.

Exit status: 0 built; 1 built nothing, or anything was skipped under --strict;
2 wrong usage.
`;

interface Command {
  readonly folder: string;
  readonly out: string;
  readonly title?: string;
  readonly strict: boolean;
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
  const out = values.out ?? path.join(PROJECT, "public", "graph.json");
  const { strict, title } = values;
  return { folder, out, strict, ...(title === undefined ? {} : { title }) };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: "string" },
        title: { type: "string" },
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
  const report = await buildGraphFile(command);
  for (const complaint of report.complaints) console.error(formatComplaint(complaint));
  console.log(formatSeconds(report));
  console.log(formatSummary(report));
  return !report.written || (command.strict && report.complaints.length > 0) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) console.error("npm run graph -- --help says how to use it.");
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
