import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the bundled scripts. */
    scripts: string;
  }
}

const PROJECT = path.resolve(import.meta.dirname, "../../..");

/** Scripts that tests run as programs of their own. */
const SCRIPTS = ["build", "build-graph", "evaluate", "serve"];

/** What a file says of its own place stays true in a bundle that is elsewhere. */
const ownPlaces: Plugin = {
  name: "own-places",
  setup(build) {
    build.onLoad({ filter: /\/(src|scripts)\/.*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      const contents = text
        .replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: "ts" };
    });
  },
};

/**
 * Bundles the scripts once for all tests: as plain files they start in a fifth of the time that tsx
 * takes. They are put where they find their packages.
 */
export default async function bundleScripts(project: TestProject): Promise<() => Promise<void>> {
  const cache = path.join(PROJECT, "node_modules/.cache/coverline");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, "scripts-"));
  await build({
    entryPoints: SCRIPTS.map((name) => path.join(PROJECT, "scripts", `${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    plugins: [ownPlaces],
    logLevel: "silent",
  });
  project.provide("scripts", folder);
  return () => rm(folder, { recursive: true, force: true });
}
