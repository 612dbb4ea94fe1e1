import { execFile } from "node:child_process";
import path from "node:path";
import { inject } from "vitest";

const PROJECT = path.resolve(import.meta.dirname, "../../..");

/** How a program ended, and what it said. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  /** By default the project's folder. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a script of the project, by its name, as a program of its own. */
export function runScript(
  name: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run> {
  return runNode([path.join(inject("scripts"), `${name}.mjs`), ...args], options);
}

/** The same by tsx, as package.json does; it takes a second longer. */
export function runSource(
  name: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run> {
  const script = path.join(PROJECT, "scripts", `${name}.ts`);
  return runNode(["--import", import.meta.resolve("tsx"), script, ...args], options);
}

function runNode(args: readonly string[], { cwd = PROJECT, env }: RunOptions): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      args,
      { cwd, env: { ...process.env, ...env }, timeout: 60_000, maxBuffer: 10_000_000 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}
