import { fileURLToPath } from "node:url";
import { build } from "vite";
import { readArguments } from "./vite/read-arguments.ts";

const USAGE = `npm run build [-- FOLDER] [--title TEXT]

Builds the coverage graph from FOLDER (default: seeds/) and makes dist/, a static site that works
from any path of any host. npm run preview serves it.`;

readArguments(USAGE);

try {
  await build({ configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)) });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
