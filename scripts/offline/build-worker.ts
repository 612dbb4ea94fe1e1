import { createHash } from "node:crypto";
import path from "node:path";
import { build } from "esbuild";
import type { BuiltFiles } from "../../src/page/offline/offline-cache.ts";
import { TARGET } from "./build-page.ts";

const WORKER = path.resolve(import.meta.dirname, "../../src/page/offline/worker.ts");

/** The script of the service worker that keeps these files. The same files give the same bytes. */
export async function buildWorker(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: TARGET,
    define: { COVERLINE_BUILT: JSON.stringify(listOf(files)) },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The page is asked for by its folder. */
export function listOf(files: ReadonlyMap<string, string | Uint8Array>): BuiltFiles {
  const names = [...files.keys()].toSorted();
  const hash = createHash("sha256");
  for (const name of names) {
    const content = files.get(name) ?? "";
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  const version = hash.digest("hex").slice(0, 16);
  return { version, files: names.map((name) => (name === "index.html" ? "" : name)) };
}
