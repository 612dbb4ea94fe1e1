import { describe, expect, it } from "vitest";
import { readCorpus } from "../../../../scripts/graph/read-corpus.ts";
import { runHelper } from "../../../../scripts/graph/reading/helper.ts";
import { readFiles } from "../../../../scripts/graph/reading/read-files.ts";
import { Share } from "../../../../scripts/graph/reading/share.ts";
import { workerCode } from "../../../../scripts/graph/reading/worker-code.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { articleText, relatedText, writeFiles } from "./articles.ts";

async function corpus(size: number) {
  const root = await temporaryFolder();
  const names = Array.from({ length: size }, (_, index) => `${index}.md`);
  const texts = names.map((name, index) => {
    const related = `related:\n${relatedText(`${index % 7}`)}`;
    return [name, articleText(name, related)];
  });
  await writeFiles(root, Object.fromEntries(texts) as Record<string, string>);
  return { root, names };
}

it("reads the same with one thread as with two", async () => {
  const { root } = await corpus(600);
  const one = await readCorpus(root, { cache: null, threads: 1 });
  const two = await readCorpus(root, { cache: null, threads: 2 });
  expect(two).toEqual(one);
});

it("lets another thread read all of it", async () => {
  const { root, names } = await corpus(100);
  const share = new Share(names);
  const batches: number[] = [];
  const texts: string[] = [];
  await runHelper(
    await workerCode(null),
    { root, names, next: share.next },
    ({ batch, added, files }) => {
      batches.push(batch);
      texts.push(added, files);
    },
  );
  expect(batches).toEqual([0, 1, 2, 3]);
  expect(texts.join("\n")).toContain('"title":"Title of 99.md"');
});

const STEAL = "Atomics.add(require('node:worker_threads').workerData.next, 0, 2);";

describe("a thread that breaks", () => {
  it.each([
    ["is missing", () => Promise.reject(new Error("no esbuild"))],
    ["is no script", () => Promise.resolve("this is not JavaScript")],
    ["throws", () => Promise.resolve(`${STEAL} throw new Error("broken")`)],
    ["throws nothing", () => Promise.resolve(`${STEAL} throw undefined`)],
    ["ends", () => Promise.resolve(`${STEAL} process.exit(3)`)],
    ["does nothing", () => Promise.resolve("")],
  ])("when it %s costs nothing but time", async (_, code) => {
    const { root, names } = await corpus(200);
    const read: string[] = [];
    await readFiles({
      root,
      names,
      helpers: 2,
      code,
      onBatch: (batch, { files }) => {
        expect(files).toHaveLength(batch.length);
        read.push(...batch);
      },
    });
    expect(read.toSorted()).toEqual(names.toSorted());
  });
});
