import path from "node:path";
import type { CorpusOptions } from "./corpus-plugin.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/**
 * The corpus that `npm start` and `npm run build` name in the environment, from which bare `vite`
 * takes it too; else the seeds.
 */
export function corpusOptions(out: string): CorpusOptions {
  const title = process.env["COVERLINE_TITLE"];
  return {
    folder: path.resolve(process.env["COVERLINE_CORPUS"] ?? path.join(ROOT, "seeds")),
    out,
    ...(title === undefined ? {} : { title }),
  };
}
