import path from "node:path";
import type { CacheFolder } from "../cache/cache-folder.ts";

const NAME = "reader.cjs";

/**
 * The worker's code as one plain script, since a thread of its own would take half a second to start
 * with tsx and takes a twentieth of one without. Bundled once, then kept in the cache, if there is one.
 *
 * @throws when esbuild is not there.
 */
export async function workerCode(cache: CacheFolder | null): Promise<string> {
  const known = cache?.getText(NAME);
  if (typeof known === "string") return known;
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "worker.ts")],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  cache?.putText(NAME, code);
  return code;
}
