import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { codeVersion } from "../../graph/cache/code-version.ts";
import { writeGraph } from "../../graph/write-graph.ts";
import { inventCoverage } from "./invented-coverage.ts";

const FOLDER = path.resolve(
  import.meta.dirname,
  "../../../node_modules/.cache/coverline/bench-app",
);

/**
 * The graph.json of an invented corpus of `count` articles, with its graph.columns beside it: the same on
 * every machine, made once, and kept under node_modules/.cache until the code that makes it changes.
 *
 * Cost: that of inventCoverage, the first time; about 3 KB of disk an article.
 */
export async function benchGraph(count: number): Promise<string> {
  const name = `${count}-${versionOfGenerator()}`;
  const out = path.join(FOLDER, name, "graph.json");
  if (existsSync(out)) return out;
  mkdirSync(path.dirname(out), { recursive: true });
  const columns = path.join(FOLDER, name, "graph.columns");
  await writeGraph(inventCoverage(count), { out, columns });
  for (const old of readdirSync(FOLDER)) {
    if (old.startsWith(`${count}-`) && old !== name) {
      rmSync(path.join(FOLDER, old), { recursive: true });
    }
  }
  return out;
}

function versionOfGenerator(): string {
  const hash = createHash("sha256").update(codeVersion(["src/corpus", "src/graph"], []));
  const here = ["bench-graph", "invented-corpus", "invented-coverage"].map((name) => `app/${name}`);
  for (const name of [...here, "articles", "random", "vocabulary"])
    hash.update(readFileSync(path.join(import.meta.dirname, "..", `${name}.ts`)));
  return hash.digest("hex").slice(0, 16);
}
