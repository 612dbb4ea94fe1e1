import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { formatComplaint } from "../../src/corpus/complaint.ts";
import { type BuildReport, buildGraphFile, formatSummary } from "../graph/build.ts";
import { serveEmptyGraph } from "./empty-graph.ts";

export interface CorpusOptions {
  /** The folder of articles. */
  readonly folder: string;
  /** Where graph.json is written: in Vite's public folder, so that it is served and copied as it is. */
  readonly out: string;
  readonly title?: string;
}

/** How long the folder must be quiet before it is read again, in milliseconds: editors save in steps. */
const QUIET = 120;

/** Tells the open page of a new graph.json; src/page/live-graph.ts listens. */
const GRAPH_EVENT = "coverline:graph";

/**
 * Runs the prebuild with Vite: once before a build, once at the start of the dev server and then
 * whenever something in the corpus is saved, when the open page is told to take the new graph.
 */
export function corpusPlugin(options: CorpusOptions): Plugin {
  let isServer = false;
  let hasArticles = false;

  const build = async () => {
    const report = await buildGraphFile(options);
    hasArticles = report.written;
    print(report, options.folder);
  };

  return {
    name: "coverline:corpus",
    configResolved(config) {
      isServer = config.command === "serve";
    },
    async buildStart() {
      await build();
      if (!isServer && !hasArticles) this.error(`No article was found in ${options.folder}.`);
    },
    configureServer(server) {
      rebuildOnSave(server, options.folder, build);
      // A graph of an earlier corpus may still lie in public/: it is not this folder's.
      server.middlewares.use(serveEmptyGraph(() => !hasArticles));
    },
  };
}

function rebuildOnSave(server: ViteDevServer, folder: string, build: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  const rebuild = () => {
    build().then(
      () => server.ws.send({ type: "custom", event: GRAPH_EVENT }),
      (error: unknown) => server.config.logger.error(String(error)),
    );
  };
  server.watcher.add(folder);
  server.watcher.on("all", (_event, file) => {
    const inside = path.relative(folder, file);
    if (inside.startsWith("..") || path.isAbsolute(inside)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET);
  });
  server.httpServer?.once("close", () => clearTimeout(timer));
}

function print(report: BuildReport, folder: string): void {
  for (const complaint of report.complaints)
    process.stderr.write(`${formatComplaint(complaint)}\n`);
  const summary = report.written ? formatSummary(report) : `No article was found in ${folder}.`;
  process.stdout.write(`${summary}\n`);
}
