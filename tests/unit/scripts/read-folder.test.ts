import { execFileSync } from "node:child_process";
import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { readFolder } from "../../../scripts/graph/read-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it("reads files of the known endings to the bottom", async () => {
  const root = await temporaryFolder();
  await mkdir(path.join(root, "a/b/c"), { recursive: true });
  await mkdir(path.join(root, ".git"));
  await mkdir(path.join(root, "folder.md"));
  const names = [
    "1.md",
    "a/2.MARKDOWN",
    "a/b/3.mdx",
    "a/b/c/4.txt",
    "a/5.html",
    ".hidden.md",
    ".git/6.md",
  ];
  for (const name of names) await writeFile(path.join(root, name), name);
  await symlink(root, path.join(root, "a/circle"));
  const { files, settings, complaints } = await readFolder(root);
  expect(files.map((file) => file.path).toSorted()).toEqual([
    "1.md",
    "a/2.MARKDOWN",
    "a/b/3.mdx",
    "a/b/c/4.txt",
  ]);
  expect(files.every((file) => file.text === file.path)).toBe(true);
  expect({ settings, complaints }).toEqual({ settings: null, complaints: [] });
});

it("reads corpus.yml of the folder itself only", async () => {
  const root = await temporaryFolder();
  await mkdir(path.join(root, "a"));
  await writeFile(path.join(root, "a/corpus.yml"), "title: below");
  expect((await readFolder(root)).settings).toBeNull();
  await writeFile(path.join(root, "corpus.yml"), "title: here");
  expect((await readFolder(root)).settings).toBe("title: here");
});

it("keeps a file that is not UTF-8 and says from where", async () => {
  const root = await temporaryFolder();
  await writeFile(path.join(root, "latin.md"), Buffer.from("one\ncaf\xE9 au lait", "latin1"));
  const { files, complaints } = await readFolder(root);
  expect(files[0]?.text).toBe("one\ncaf\uFFFD au lait");
  expect(complaints).toMatchObject([{ file: "latin.md", line: 2, column: 4 }]);
});

it("complains of what it may not read and goes on", async () => {
  const root = await temporaryFolder();
  await writeFile(path.join(root, "good.md"), "x");
  await symlink(path.join(root, "nowhere"), path.join(root, "broken.md"));
  const { files, complaints } = await readFolder(root);
  expect(files).toHaveLength(1);
  expect(complaints).toMatchObject([{ file: "broken.md", line: 1, column: 1 }]);
  expect(complaints[0]?.reason).toMatch(/^cannot be read: ENOENT/);
});

it("opens no pipe, which would wait for ever", async () => {
  const root = await temporaryFolder();
  await writeFile(path.join(root, "good.md"), "x");
  for (const name of ["a.md", "corpus.yml"]) execFileSync("mkfifo", [path.join(root, name)]);
  const { files, settings, complaints } = await readFolder(root);
  expect(files.map((file) => file.path)).toEqual(["good.md"]);
  expect(settings).toBeNull();
  expect(complaints.map(({ file }) => file)).toEqual(["a.md", "corpus.yml"]);
  expect(complaints[0]).toMatchObject({ line: 1, column: 1 });
  expect(complaints[0]?.reason).toMatch(/^is not a file but a pipe/);
});

it("opens no file that is too large", async () => {
  const root = await temporaryFolder();
  await writeFile(path.join(root, "large.md"), "");
  await truncate(path.join(root, "large.md"), 5_000_001);
  await writeFile(path.join(root, "full.md"), "x".repeat(5_000_000));
  const { files, complaints } = await readFolder(root);
  expect(files.map((file) => file.path)).toEqual(["full.md"]);
  expect(complaints).toMatchObject([
    { file: "large.md", reason: "has 5000001 bytes; at most 5000000 are read; shorten it" },
  ]);
});

it("throws when there is no such folder", async () => {
  await expect(readFolder(path.join(await temporaryFolder(), "none"))).rejects.toThrow(/ENOENT/);
});
