import { readFile } from "node:fs/promises";
import path from "node:path";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { inlinePage } from "./inline-page.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The syntax that browsers must know. */
export const TARGET = "es2022";

/**
 * Builds the whole app into one page, with a place for data and without any. It takes a second or two
 * and writes no file.
 *
 * @param plugins run along with the build. @throws what they throw, and when the page can't be built.
 */
export async function buildPage(plugins: readonly Plugin[] = []): Promise<string> {
  const built = await asProduction({
    configFile: false,
    root: ROOT,
    base: "./",
    logLevel: "silent",
    plugins: [...plugins],
    build: {
      target: TARGET,
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return inlinePage({
    html: textOf(output, ".html"),
    script: textOf(output, ".js"),
    style: textOf(output, ".css"),
    icon: await readFile(path.join(ROOT, "public/icon.svg"), "utf8"),
  });
}

/** The dev server says to all of its process that it is for development, and Vite goes by that. */
async function asProduction(config: InlineConfig) {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await build(config);
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}

/** The text of the one file of a kind. */
function textOf(output: Rolldown.RolldownOutput["output"], extension: string): string {
  const [file, more] = output.filter(({ fileName }) => fileName.endsWith(extension));
  if (file === undefined || more !== undefined) {
    throw new Error(`one file *${extension} was expected of the build`);
  }
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : Buffer.from(file.source).toString("utf8");
}
