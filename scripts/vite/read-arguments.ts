import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

export interface ServeArguments {
  readonly port: number | undefined;
  readonly host: string | undefined;
}

/**
 * Reads the command line of a script that runs Vite, and hands corpus and title on to
 * vite.config.ts. Prints `usage` and ends the process where that is all there is to do.
 */
export function readArguments(usage: string): ServeArguments {
  const { values, positionals } = parse(usage);
  if (values.help) end(0, usage);
  const [folder, ...rest] = positionals;
  if (rest.length > 0) end(2, `One folder is expected, not ${positionals.length}.\n\n${usage}`);
  if (folder !== undefined) process.env["COVERLINE_CORPUS"] = checkFolder(folder, usage);
  if (values.title !== undefined) process.env["COVERLINE_TITLE"] = values.title;
  return { port: readPort(values.port, usage), host: values.host };
}

function parse(usage: string) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        title: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return end(2, `${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function checkFolder(folder: string, usage: string): string {
  const resolved = path.resolve(folder);
  if (statSync(resolved, { throwIfNoEntry: false })?.isDirectory() !== true) {
    end(2, `${folder} is no folder. Name the folder that holds your articles.\n\n${usage}`);
  }
  return resolved;
}

function readPort(text: string | undefined, usage: string): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    end(2, `--port ${text}: a number from 0 to 65535 is expected.\n\n${usage}`);
  }
  return port;
}

function end(code: 0 | 2, text: string): never {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exit(code);
}
