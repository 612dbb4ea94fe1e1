import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import matter from "gray-matter";
import { buildGraphFile } from "../graph/build.ts";

/** What one run of a program of its own took. */
export interface Measure {
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
}

/** `gray-matter FOLDER` or `build FOLDER CACHE OUT`; prints a Measure as JSON. */
const [what, folder = "", cache = "", out = ""] = process.argv.slice(2);

const seconds = what === "build" ? await buildSeconds() : { parse: parseSeconds() };
const measure: Measure = { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(measure));

async function buildSeconds(): Promise<Readonly<Record<string, number>>> {
  const options = { folder, out, cache, keepPlaces: true };
  return (await buildGraphFile(options)).seconds;
}

/** gray-matter with its own engine, each file once, in one thread; nothing is kept. */
function parseSeconds(): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const start = performance.now();
  for (const name of names) {
    if (name.endsWith(".md")) matter(readFileSync(path.join(folder, name), "utf8"), {});
  }
  return (performance.now() - start) / 1000;
}
