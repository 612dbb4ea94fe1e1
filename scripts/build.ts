import { fileURLToPath } from "node:url";
import { build } from "vite";
import { readArguments } from "./vite/read-arguments.ts";

const USAGE = `npm run build [-- FOLDER] [--title TEXT]

Builds the coverage graph from FOLDER (default: seeds/) and makes dist/, a static site that works
from any path of any host. npm run preview serves it.`;

readArguments(USAGE);

try {
  await build({
    configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
    logLevel: "silent",
  });
  process.stdout.write("dist/ is ready for any static host; npm run preview shows it here.\n");
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
