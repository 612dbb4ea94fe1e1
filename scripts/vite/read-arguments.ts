import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

export interface Arguments {
  readonly port: number | undefined;
  readonly host: string | undefined;
  /** The one file to make, as a whole path. */
  readonly single: string | undefined;
}

/** What only some of the scripts take. */
type Own = "port" | "host" | "single";

/**
 * Reads the command line of a script that runs Vite, and hands corpus and title on to
 * vite.config.ts. Prints `usage` and ends the process where that is all there is to do.
 */
export function readArguments(usage: string, own: readonly Own[]): Arguments {
  const { values, positionals } = parse(usage, own);
  if (values.help) end(0, usage);
  const [folder, ...rest] = positionals;
  if (rest.length > 0) end(2, `One folder is expected, not ${positionals.length}.\n\n${usage}`);
  if (folder !== undefined) process.env["COVERLINE_CORPUS"] = checkFolder(folder, usage);
  if (values.title !== undefined) process.env["COVERLINE_TITLE"] = values.title;
  return {
    port: readPort(values.port, usage),
    host: values.host,
    single: readFile(values.single, usage),
  };
}

function parse(usage: string, own: readonly Own[]) {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        title: { type: "string" },
        port: { type: "string" },
        host: { type: "string" },
        single: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    for (const name of ["port", "host", "single"] as const) {
      if (parsed.values[name] !== undefined && !own.includes(name)) {
        throw new Error(`--${name} is for another command.`);
      }
    }
    return parsed;
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

function readFile(name: string | undefined, usage: string): string | undefined {
  if (name === undefined) return undefined;
  if (!/\.html?$/i.test(name)) {
    end(2, `--single ${name}: the name of an .html file is expected.\n\n${usage}`);
  }
  return path.resolve(name);
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
