import { execFile } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { benchCorpus } from "./corpus.ts";
import type { Measure } from "./measure.ts";
import { formatTable } from "./table.ts";

const USAGE = `npm run bench:graph [-- SIZE…] [--runs N]

Builds graph.json of invented corpora (1000, 10000 and 50000 articles unless you say otherwise), each
time in a process of its own: cold, without a cache; warm, after one file changed; and again, with
nothing changed. Beside it, in the same run, gray-matter alone reads the same files once. Of N runs
(3; 1 above 20,000 files) the fastest counts.`;

const run = promisify(execFile);
const OUT = path.resolve(import.meta.dirname, "../../node_modules/.cache/coverline/bench");

interface Row {
  readonly size: number;
  readonly gray: Measure;
  readonly cold: Measure;
  readonly warm: Measure;
  readonly again: Measure;
}

const { sizes, runs } = readCommand(process.argv.slice(2));
const rows: Row[] = [];
for (const size of sizes) {
  process.stderr.write(`${size.toLocaleString("en-US")} articles…\n`);
  rows.push(await measureSize(size, runs ?? (size > 20_000 ? 1 : 3)));
}
process.stdout.write(`${report(rows)}\n`);

function readCommand(args: readonly string[]): { sizes: number[]; runs: number | undefined } {
  const at = args.indexOf("--runs");
  const runs = at === -1 ? undefined : Number(args[at + 1]);
  const sizes = (at === -1 ? args : args.slice(0, at)).map(Number);
  if ([...sizes, runs ?? 1].some((size) => !Number.isInteger(size) || size < 1)) {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
  return { sizes: sizes.length > 0 ? sizes : [1_000, 10_000, 50_000], runs };
}

async function measureSize(size: number, runs: number): Promise<Row> {
  const folder = benchCorpus(size);
  const cache = path.join(OUT, `cache-${size}`);
  const out = path.join(OUT, `out-${size}`, "graph.json");
  const build = () => measured("build", folder, cache, out);
  const all: Omit<Row, "size">[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const gray = await measured("gray-matter", folder);
    rmSync(cache, { recursive: true, force: true });
    rmSync(path.dirname(out), { recursive: true, force: true });
    const cold = await build();
    const warm = await withOneChange(folder, build);
    // The changed file is as before again; then nothing changes.
    await build();
    all.push({ gray, cold, warm, again: await build() });
  }
  rmSync(cache, { recursive: true, force: true });
  const best = (name: keyof Omit<Row, "size">) => fastest(all.map((one) => one[name]));
  return { size, gray: best("gray"), cold: best("cold"), warm: best("warm"), again: best("again") };
}

async function measured(...args: readonly string[]): Promise<Measure> {
  const script = path.join(import.meta.dirname, "measure.ts");
  const { stdout } = await run(process.execPath, ["--import", "tsx", script, ...args]);
  return JSON.parse(stdout) as Measure;
}

/** Changes the headline of a file while something is done. */
async function withOneChange<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );
  const file = path.join(folder, names.toSorted()[Math.floor(names.length / 2)] ?? "");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^title: "/m, 'title: "Update: '));
  try {
    return await action();
  } finally {
    writeFileSync(file, text);
  }
}

function fastest(measures: readonly Measure[]): Measure {
  return measures.reduce((best, next) => (total(next) < total(best) ? next : best));
}

function total({ seconds }: Measure, without?: string): number {
  return Object.entries(seconds).reduce(
    (sum, [step, time]) => (step === without ? sum : sum + time),
    0,
  );
}

function seconds(value: number): string {
  return value.toFixed(2);
}

function share(value: number, of: number): string {
  return `${(value / of).toFixed(2)}×`;
}

function report(rows: readonly Row[]): string {
  const steps = Object.keys(rows[0]?.cold.seconds ?? {});
  const lines = (["cold", "warm", "again"] as const).flatMap((kind) =>
    rows.map((row) => {
      const whole = total(row[kind], "layout");
      return [
        `${row.size.toLocaleString("en-US")} ${kind}`,
        seconds(total(row.gray)),
        ...steps.map((step) => seconds(row[kind].seconds[step] ?? 0)),
        seconds(whole),
        share(whole, total(row.gray)),
        seconds(total(row[kind])),
        share(total(row[kind]), total(row.cold)),
        row[kind].peakMegabytes.toFixed(0),
      ];
    }),
  );
  const head = [
    "articles",
    "gray-matter",
    ...steps,
    "all but layout",
    "of gray-matter",
    "all",
    "of cold",
    "peak MB",
  ];
  return [formatTable([head, ...lines]), ...growth(rows)].join("\n\n");
}

/** From the last size but one to the last. */
function growth(rows: readonly Row[]): string[] {
  const [small, large] = rows.slice(-2);
  if (!small || !large) return [];
  const times = Object.keys(small.cold.seconds).map(
    (step) =>
      `${step} ${((large.cold.seconds[step] ?? 0) / (small.cold.seconds[step] ?? 1)).toFixed(1)}`,
  );
  const all = (total(large.cold) / total(small.cold)).toFixed(1);
  const from = small.size.toLocaleString("en-US");
  const to = large.size.toLocaleString("en-US");
  return [`From ${from} to ${to}, cold, times as long: ${times.join(", ")}; all ${all}.`];
}
