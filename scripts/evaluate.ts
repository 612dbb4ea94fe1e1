import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { ReportedArticle } from "../src/corpus/wire/reported-article.ts";
import { noStories, oneStory, relatedAlone, storiesFound } from "./evaluate/groupings.ts";
import { type LabelledSet, PARTS, readLabelledSets } from "./evaluate/labelled-set.ts";
import { scoreStories, scoreWires, type Trial } from "./evaluate/measure.ts";
import { formatRow, HEAD } from "./evaluate/table.ts";
import { examineFolder } from "./graph/examine.ts";

const EVALUATION = path.resolve(import.meta.dirname, "..", "evaluation");

const HELP = `Usage: npm run evaluate -- [FOLDER]

Prints how well stories and wire copies are told, against the labelled articles in evaluation/.

  FOLDER   a corpus: stories are made of the whole of it, and scored on the labelled articles
           that it holds (default: stories are made of the labelled articles alone)
  --help   this text

Exit status: 0 measured; 1 FOLDER holds none of the labelled articles; 2 wrong usage, or
it can't be read.
`;

const METHODS = [
  { name: "stories", method: storiesFound },
  { name: "  each article by itself", method: noStories },
  { name: "  one story of all", method: oneStory },
  { name: "  related links alone", method: relatedAlone },
];

const WIRES = [
  { name: "wire copies, by text", by: "text" },
  { name: "wire copies, by headline too", by: "either" },
] as const;

/** The labelled articles that the corpus holds, and the corpus to tell them in. */
async function trialsIn(folder: string, sets: readonly LabelledSet[]): Promise<Trial[]> {
  const { articles } = (await examineFolder({ folder })).corpus;
  const held = new Set(articles.map(({ canonicalUrl }) => canonicalUrl));
  return sets
    .map(({ name, articles: labelled }) => ({
      name,
      articles: labelled.filter(({ canonicalUrl }) => held.has(canonicalUrl)),
    }))
    .filter((set) => set.articles.length > 0)
    .map((set) => ({ set, articles }));
}

/** Each set by itself, as what is in one corpus says nothing of another. */
function trialsAlone(sets: readonly LabelledSet[]): Trial[] {
  return sets.map((set) => ({ set, articles: set.articles satisfies readonly ReportedArticle[] }));
}

/** @throws {Error} when a folder is given and is none. */
function readCommand(): { help: boolean; folder: string | undefined } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) return { help: values.help, folder };
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) throw new Error(`${folder} is not a folder`);
  return { help: false, folder };
}

function print(trials: readonly Trial[]): void {
  for (const part of PARTS) {
    const labelled = trials.flatMap(({ set }) => set.articles).filter(({ half }) => half === part);
    if (labelled.length === 0) continue;
    console.log(`\n${part}: ${labelled.length} articles\n${HEAD}`);
    for (const { name, method } of METHODS) {
      console.log(formatRow(name, scoreStories(trials, method, part)));
    }
    for (const { name, by } of WIRES) console.log(formatRow(name, scoreWires(trials, by, part)));
  }
}

/** The exit status. */
async function main(): Promise<number> {
  const { help, folder } = readCommand();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const sets = await readLabelledSets(EVALUATION);
  const trials = folder === undefined ? trialsAlone(sets) : await trialsIn(folder, sets);
  if (trials.length === 0) {
    console.error(`${folder ?? EVALUATION} holds none of the labelled articles`);
    return 1;
  }
  print(trials);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
