import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildSingleFile } from "./offline/build-single-file.ts";
import { readArguments } from "./vite/read-arguments.ts";

const USAGE = `npm run build [-- FOLDER] [--title TEXT] [--single FILE]

Builds the coverage graph from FOLDER (default: seeds/) and makes dist/, a static site that works
from any path of any host. npm run preview serves it.

  --title TEXT   the title of the corpus (default: the title in FOLDER/corpus.yml,
                 else the folder's name)
  --single FILE  one .html file instead, with the app and the data in it: it opens
                 without a server, and asks for nothing over the network. It is
                 written whole or not at all; dist/ stays as it is.`;

const { single } = readArguments(USAGE, ["single"]);

try {
  if (single === undefined) {
    await build({
      configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
      logLevel: "silent",
    });
    process.stdout.write("dist/ is ready for any static host; npm run preview shows it here.\n");
  } else {
    const size = await buildSingleFile(single);
    process.stdout.write(
      `${single} (${(size / 1e6).toFixed(1)} MB) is ready; any browser opens it, without a server.\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

/** Rolldown wraps what a plugin throws; its own message holds a stack that helps nobody here. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [cause] =
    "errors" in error && Array.isArray(error.errors) ? (error.errors as unknown[]) : [];
  return cause instanceof Error ? cause.message : error.message;
}
