import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { readCorpus } from "../../../../scripts/graph/read-corpus.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { articleText, relatedText, writeFiles } from "./articles.ts";

/** A corpus of some files that list each other, and a cache for it. */
async function corpus(size = 5) {
  const root = await temporaryFolder();
  const cache = await temporaryFolder();
  for (let index = 0; index < size; index++) {
    const related = `related:\n${relatedText(`${index}`)}${relatedText(`${(index + 1) % size}`)}`;
    await writeFiles(root, { [`${index}.md`]: articleText(`${index}`, related) });
  }
  const read = () => readCorpus(root, { cache });
  /** Reads with the cache, and sees to it that the answer is the one without. */
  const check = async () => {
    const { files, complaints, stats } = await read();
    const bare = await readCorpus(root, { cache: null });
    expect({ files, complaints }).toEqual({ files: bare.files, complaints: bare.complaints });
    return stats;
  };
  const inCache = async () => {
    const home = path.join(cache, "reading");
    const [folder = ""] = await readdir(home);
    const names = await readdir(path.join(home, folder));
    return names.map((name) => path.join(home, folder, name));
  };
  return { root, cache, check, inCache };
}

it("reads a corpus once", async () => {
  const { check } = await corpus();
  expect(await check()).toEqual({ all: 5, fromCache: 0, read: 5 });
  expect(await check()).toEqual({ all: 5, fromCache: 5, read: 0 });
});

it("reads what changed, came, moved or went", async () => {
  const { root, check } = await corpus();
  await check();
  await writeFiles(root, { "0.md": articleText("new"), "below/new.md": articleText("newer") });
  await rm(path.join(root, "1.md"));
  await rename(path.join(root, "2.md"), path.join(root, "moved.md"));
  expect(await check()).toEqual({ all: 5, fromCache: 3, read: 2 });
  expect(await check()).toEqual({ all: 5, fromCache: 5, read: 0 });
});

it("is not deceived by an edit that keeps size and time", async () => {
  const { root, check } = await corpus();
  const file = path.join(root, "3.md");
  const old = new Date("2020-01-01");
  await utimes(file, old, old);
  await check();
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("Title of 3", "Title of 8"));
  await utimes(file, old, old);
  expect((await stat(file)).size).toBe(Buffer.byteLength(text));
  expect(await check()).toEqual({ all: 5, fromCache: 4, read: 1 });
});

it("finds what was touched by its content", async () => {
  const { root, check } = await corpus();
  await check();
  await utimes(path.join(root, "3.md"), new Date(), new Date());
  expect(await check()).toMatchObject({ fromCache: 5 });
});

it.each([
  ["cut", (text: Buffer) => text.subarray(0, text.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  ["not ours", () => Buffer.from('{"records": []}\n')],
  ["of another version", (text: Buffer) => Buffer.from(text.toString().replace(/ \w/, " x"))],
  ["damaged", (text: Buffer) => Buffer.concat([text.subarray(0, -20), Buffer.alloc(20, "x")])],
])("makes the cache anew when it is %s", async (_, damage) => {
  const { check, inCache } = await corpus();
  await check();
  for (const file of await inCache()) await writeFile(file, damage(await readFile(file)));
  expect(await check()).toMatchObject({ read: 5 });
  expect(await check()).toMatchObject({ fromCache: 5 });
});

it("reads on where the cache can't be a folder", async () => {
  const { root, check } = await corpus();
  expect(await check()).toMatchObject({ read: 5 });
  const blocked = path.join(root, "cache.txt");
  await writeFile(blocked, "in the way");
  const { stats } = await readCorpus(root, { cache: path.join(blocked, "below") });
  expect(stats).toMatchObject({ all: 6, fromCache: 0 });
});

it("forgets files that are gone, and doesn't write everything for one that changed", async () => {
  const { root, check, inCache } = await corpus(100);
  await check();
  const size = async (name: string) => {
    const file = (await inCache()).find((file) => path.basename(file) === name);
    return file === undefined ? 0 : (await stat(file)).size;
  };
  const whole = await size("records.json");
  await appendFile(path.join(root, "7.md"), "more\n");
  expect(await check()).toMatchObject({ read: 1 });
  expect(await size("records.json")).toBe(whole);
  expect(await size("recent.json")).toBeLessThan(whole / 20);
  for (let index = 10; index < 100; index++) await rm(path.join(root, `${index}.md`));
  expect(await check()).toEqual({ all: 10, fromCache: 10, read: 0 });
  expect(await size("records.json")).toBeLessThan(whole / 5);
  expect(await size("recent.json")).toBe(0);
  expect(await check()).toMatchObject({ fromCache: 10 });
});

it("keeps corpora apart, and only the latest", async () => {
  const { cache, check } = await corpus();
  const foreign = path.join(cache, "reading/not-ours");
  await mkdir(foreign, { recursive: true });
  for (let turn = 0; turn < 9; turn++) {
    const other = await temporaryFolder();
    await writeFiles(other, { "0.md": articleText("other") });
    await readCorpus(other, { cache });
  }
  expect(await readdir(path.join(cache, "reading"))).toHaveLength(9);
  expect(await readdir(foreign)).toEqual([]);
  expect(await check()).toMatchObject({ read: 5 });
});
