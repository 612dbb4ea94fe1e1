import { rm } from "node:fs/promises";
import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { formatComplaint } from "../../src/corpus/reading/complaint.ts";
import { SETTINGS_FILE } from "../../src/corpus/settings/corpus-settings.ts";
import { type BuildReport, buildGraphFile, formatSummary } from "../graph/build.ts";
import { isArticleFile, isTalkFile } from "../graph/read-corpus.ts";
import { serveGraph } from "./serve-graph.ts";

export interface CorpusOptions {
  /** The folder of articles. */
  readonly folder: string;
  /** Where a build writes graph.json: in Vite's public folder, from which it is copied as it is. */
  readonly out: string;
  readonly title?: string;
  /** What is made of graph.json, where that is only a step to it; the summary names this. */
  readonly goal?: string;
}

/** How long the folder must be quiet before it is read again, in milliseconds: editors save in steps. */
const QUIET = 120;

/** Tells the open page of a new graph.json; src/page/live-graph.ts listens. */
const GRAPH_EVENT = "coverline:graph";

/**
 * Runs the prebuild with Vite: once before a build, once at the start of the dev server and then
 * whenever something in the corpus is saved, when the open page is told to take the new graph. Each
 * server keeps a file of its own, so that no other server or build changes what it shows.
 */
export function corpusPlugin(options: CorpusOptions): Plugin {
  let isServer = false;
  let hasArticles = false;
  let { out } = options;

  const build = async () => {
    const talks = path.join(path.dirname(out), "talks.json");
    const columns = path.join(path.dirname(out), "graph.columns");
    const files = { out, talks, columns };
    const report = await buildGraphFile({ ...options, ...files, keepPlaces: isServer });
    hasArticles = report.written;
    print({ ...report, out: options.goal ?? out }, options.folder);
  };

  return {
    name: "coverline:corpus",
    configResolved(config) {
      isServer = config.command === "serve";
      if (isServer) out = path.join(config.cacheDir, "coverline", `${process.pid}`, "graph.json");
    },
    async buildStart() {
      await build();
      if (!isServer && !hasArticles) this.error("Nothing to make a page of.");
    },
    configureServer(server) {
      rebuildOnSave(server, options.folder, build);
      server.middlewares.use(serveGraph(() => (hasArticles ? out : null)));
      server.httpServer?.once(
        "close",
        () => void rm(path.dirname(out), { recursive: true, force: true }),
      );
    },
  };
}

/** Calls `build` when an article, a talk or corpus.yml is saved: one build at a time, the last save in the last. */
function rebuildOnSave(server: ViteDevServer, folder: string, build: () => Promise<void>): void {
  const { logger } = server.config;
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const rebuild = () => {
    building = building.then(build).then(
      () => server.ws.send({ type: "custom", event: GRAPH_EVENT }),
      (error: unknown) => logger.error(String(error), { timestamp: true }),
    );
  };
  server.watcher.add(folder);
  server.watcher.on("all", (_event, file) => {
    const inside = path.relative(folder, file);
    if (inside.startsWith("..") || path.isAbsolute(inside)) return;
    if (!isArticleFile(inside) && !isTalkFile(inside) && inside !== SETTINGS_FILE) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET);
  });
  server.httpServer?.once("close", () => clearTimeout(timer));
}

function print(report: BuildReport, folder: string): void {
  for (const complaint of report.complaints)
    process.stderr.write(`${formatComplaint(complaint)}\n`);
  if (report.written) process.stdout.write(`${formatSummary(report)}\n`);
  else process.stderr.write(`No article was found in ${folder}.\n`);
}
