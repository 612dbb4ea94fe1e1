import { mkdir, symlink, truncate } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { readCorpus, readSettingsText } from "../../../../scripts/graph/read-corpus.ts";
import { readArticleFile } from "../../../../src/corpus/reading/read-article-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { articleText, relatedText, writeFiles } from "./articles.ts";

const read = (root: string) => readCorpus(root, { cache: null });

/** The files that copies came from. */
async function sourcesOf(root: string) {
  const { files, complaints } = await read(root);
  return { sources: files.flatMap(({ copies }) => copies.map(({ source }) => source)), complaints };
}

it("reads files of the known endings to the bottom, sorted, and no link to a folder", async () => {
  const root = await temporaryFolder();
  const names = ["1.md", "a/2.MARKDOWN", "a/b/3.mdx", "a/b/c/4.txt", "folder.md/7.md"];
  const others = ["a/5.html", ".hidden.md", ".git/6.md", "a/.b/7.md", "md", "a/corpus.yml"];
  for (const name of [...names, ...others].toReversed())
    await writeFiles(root, { [name]: articleText(name) });
  await symlink(root, path.join(root, "a/circle"));
  await symlink(path.join(root, "1.md"), path.join(root, "a/link.md"));
  const { sources, complaints } = await sourcesOf(root);
  expect(sources).toEqual([...names, "a/link.md"].toSorted());
  expect(complaints).toMatchObject([
    { file: "a/circle", reason: expect.stringMatching(/^is a link to a folder/) as string },
  ]);
});

it("gives what reading each file's text gives", async () => {
  const root = await temporaryFolder();
  const related = `topics: [One, Two]\nrelated:\n${relatedText("a")}${relatedText("b")}${relatedText("a")}`;
  const texts = {
    "1.md": articleText("1", related),
    "2.md": articleText("2", `${related}  - title: no address\n`),
    "3.md": "no front matter",
    "4.md": `---\nrelated:\n${relatedText("b")}---\n`,
    "5.md": articleText("5", "heat: hot\n"),
  };
  await writeFiles(root, texts);
  const expected = Object.entries(texts).map(([path, text]) => readArticleFile({ path, text }));
  expect((await read(root)).files).toEqual(expected);
});

it("leaves out what is excluded, and doesn't look into a folder that is", async () => {
  const root = await temporaryFolder();
  const names = ["a.md", "drafts/b.md", "drafts/deep/c.md", "d/e.md"];
  await writeFiles(root, Object.fromEntries(names.map((name) => [name, articleText(name)])));
  const asked: string[] = [];
  const { stats } = await readCorpus(root, {
    cache: null,
    exclude: (name) => {
      asked.push(name);
      return name === "drafts" || name === "d/e.md";
    },
  });
  expect(stats).toEqual({ all: 1, fromCache: 0, read: 1 });
  expect(asked.toSorted()).toEqual(["a.md", "d", "d/e.md", "drafts"]);
});

it.each([
  ["a byte order mark", Buffer.from(`\uFEFF${articleText("é")}`)],
  ["UTF-16 with a mark", Buffer.from(`\uFEFF${articleText("é")}`, "utf16le")],
  ["UTF-16, big end first", Buffer.from(`\uFEFF${articleText("é")}`, "utf16le").swap16()],
  ["UTF-16 without a mark", Buffer.from(articleText("é"), "utf16le")],
  ["UTF-16, big end first, without", Buffer.from(articleText("é"), "utf16le").swap16()],
])("reads %s", async (_, bytes) => {
  const root = await temporaryFolder();
  await writeFiles(root, { "a.md": bytes });
  const { files } = await read(root);
  expect(files).toMatchObject([{ copies: [{ title: "Title of é" }], complaints: [] }]);
});

it("keeps a file that is not UTF-8 and says from where", async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { "latin.md": Buffer.from(articleText("café"), "latin1") });
  const { files } = await read(root);
  expect(files).toMatchObject([
    {
      copies: [{ title: "Title of caf\uFFFD" }],
      complaints: [{ file: "latin.md", line: 2, column: 20 }],
    },
  ]);
});

it("opens no file that is too large", async () => {
  const root = await temporaryFolder();
  const full = articleText("full").padEnd(5_000_000, "x");
  await writeFiles(root, { "large.md": "", "full.md": full });
  await truncate(path.join(root, "large.md"), 5_000_001);
  const { sources, complaints } = await sourcesOf(root);
  expect(sources).toEqual(["full.md"]);
  expect(complaints).toMatchObject([
    { file: "large.md", reason: "has 5000001 bytes; at most 5000000 are read; shorten it" },
  ]);
});

it("tells how far it is, and comes to the end", async () => {
  const root = await temporaryFolder();
  const names = Array.from({ length: 70 }, (_, index) => `${index}.md`);
  await writeFiles(root, Object.fromEntries(names.map((name) => [name, "x"])));
  const told: string[] = [];
  await readCorpus(root, { cache: null, onProgress: (done, all) => told.push(`${done}/${all}`) });
  expect(told.at(-1)).toBe("70/70");
});

it("throws when there is no such folder", async () => {
  await expect(read(path.join(await temporaryFolder(), "none"))).rejects.toThrow(/ENOENT/);
});

it("reads corpus.yml of the folder itself only, and through no link that leads out", async () => {
  const root = await temporaryFolder();
  expect(readSettingsText(root)).toEqual({ text: null, complaints: [] });
  await writeFiles(root, { "in/corpus.yml": "title: é", "out.yml": "title: outside" });
  expect(readSettingsText(root).text).toBeNull();
  expect(readSettingsText(path.join(root, "in"))).toEqual({ text: "title: é", complaints: [] });
  await mkdir(path.join(root, "linked"));
  await symlink(path.join(root, "out.yml"), path.join(root, "linked/corpus.yml"));
  const { text, complaints } = readSettingsText(path.join(root, "linked"));
  expect(text).toBeNull();
  expect(complaints[0]?.reason).toMatch(/^is a link out of the corpus/);
});
