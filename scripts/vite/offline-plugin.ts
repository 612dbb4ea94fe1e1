import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import { buildPage } from "../offline/build-page.ts";
import { buildWorker } from "../offline/build-worker.ts";

/** The whole app in one page without data, which the app fills and saves. */
const PAGE = "offline.html";

/**
 * Adds to a build what it needs without a network: the page that the app saves itself as, and the
 * worker that answers for the server. The dev server has the page, made anew whenever it is asked for.
 */
export function offlinePlugin(): Plugin {
  let publicFolder = "";
  return {
    name: "coverline:offline",
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const files = await filesIn(publicFolder);
        for (const file of Object.values(bundle)) {
          files.set(file.fileName, file.type === "chunk" ? file.code : file.source);
        }
        const emit = (fileName: string, source: string) =>
          this.emitFile({ type: "asset", fileName, source });
        emit("offline-worker.js", await buildWorker(files));
        emit(PAGE, await buildPage());
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "", "http://localhost");
        if (!pathname.endsWith(`/${PAGE}`)) return next();
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        buildPage().then((page) => response.end(page), next);
      });
    },
  };
}

/** What is copied into the build as it is, by its path within the folder. */
async function filesIn(folder: string): Promise<Map<string, string | Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => {
    const name = path.relative(folder, file).replaceAll(path.sep, "/");
    return [name, await readFile(file)] as const;
  });
  return new Map(await Promise.all(read));
}
