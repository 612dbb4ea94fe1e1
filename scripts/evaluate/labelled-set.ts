import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { ReportedArticle } from "../../src/corpus/wire/reported-article.ts";

/** Which figures an article counts in: methods are tuned on the development half alone. */
export type Part = "seeds" | "development" | "held-out";
export const PARTS: readonly Part[] = ["seeds", "development", "held-out"];

/** An article, and what a reader said of it: see evaluation/README.md. */
export interface LabelledArticle extends ReportedArticle {
  readonly half: Part;
  /** The event that it covers; null when no other labelled article does. */
  readonly story: string | null;
  /** The text that it is a copy of; null when no other labelled article is. */
  readonly wire: string | null;
}

/** The labelled articles of one corpus. */
export interface LabelledSet {
  readonly name: string;
  readonly articles: readonly LabelledArticle[];
}

const ENDING = ".jsonl";

/** Reads all sets of a folder, in order of their names: one JSON object a line. */
export async function readLabelledSets(folder: string): Promise<LabelledSet[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), "utf8");
      const lines = text.split("\n").filter((line) => line !== "");
      return {
        name: path.basename(name, ENDING),
        articles: lines.map((line): LabelledArticle => JSON.parse(line)),
      };
    }),
  );
}
