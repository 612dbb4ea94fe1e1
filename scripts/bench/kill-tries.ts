import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "esbuild";
import { buildGraphFile } from "../graph/build.ts";
import { KILL_TITLES } from "./kill-titles.ts";
import { Random } from "./random.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const SEEDS = path.join(PROJECT, "seeds");

/** Milliseconds after the first build in which a program is killed: some builds' time. */
const SPREAD = 250;

export interface KillResult {
  readonly tries: number;
  /** Tries after which graph.json was the one or the other of the two whole files. */
  readonly whole: number;
  /** Kills that came while the file was written: a temporary file was left. */
  readonly inWrite: number;
}

/** Kills programs that write graph.json, at moments spread evenly, and looks what they leave. */
export async function killTries(tries: number): Promise<KillResult> {
  const folder = await mkdtemp(path.join(tmpdir(), "coverline-kill-"));
  try {
    return await killIn(folder, tries);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function killIn(folder: string, tries: number): Promise<KillResult> {
  const expected = new Set<string>();
  for (const title of KILL_TITLES) {
    const out = path.join(folder, "expected.json");
    await buildGraphFile({ folder: SEEDS, out, cache: null, title });
    expected.add(await readFile(out, "utf8"));
  }
  const target = await bundleTarget();
  const random = new Random(tries);
  const out = path.join(folder, "public/graph.json");
  let whole = 0;
  let inWrite = 0;
  for (let turn = 0; turn < tries; turn++) {
    await runAndKill([target, SEEDS, out], ((turn + random.next()) / tries) * SPREAD);
    if (expected.has(await readFile(out, "utf8"))) whole += 1;
    const left = (await readdir(path.dirname(out))).filter((name) => name.endsWith(".tmp"));
    if (left.length > 0) inWrite += 1;
    for (const name of left) await rm(path.join(path.dirname(out), name));
  }
  return { tries, whole, inWrite };
}

async function runAndKill(args: readonly string[], delay: number): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  if (child.exitCode !== null) throw new Error("the program to be killed ended by itself");
  await setTimeout(delay);
  child.kill("SIGKILL");
  await closed;
}

/** As a plain script, which starts in a tenth of the time; where its packages are found. */
async function bundleTarget(): Promise<string> {
  const outfile = path.join(PROJECT, "node_modules/.cache/coverline/bench/kill-target.mjs");
  await build({
    entryPoints: [path.join(import.meta.dirname, "kill-target.ts")],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "silent",
  });
  return outfile;
}
