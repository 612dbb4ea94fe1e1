import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { buildGraphFile } from "../../../../scripts/graph/build.ts";
import { isArticleFile } from "../../../../scripts/graph/read-corpus.ts";
import { readTalks } from "../../../../scripts/graph/talks/read-talks.ts";
import { talksText } from "../../../../src/talk/file/talks-text.ts";
import { formatComplaint } from "../../../../src/corpus/reading/complaint.ts";
import { writeTalk } from "../../../../src/talk/file/write-talk.ts";
import { sceneOf, talkOf } from "../../talk/talk-fixture.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const SOUND = writeTalk(talkOf([sceneOf("a")], { id: "one" }));

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

it("reads the talks of a folder to the bottom, in order, and says where each is wrong", async () => {
  const folder = await folderOf({
    "b.talk.json": SOUND.replace('"A talk"', "5"),
    "below/A.TALK.JSON": SOUND,
    "none.talk.json": "{}",
    "other.json": "{}",
    "out.talk.json": SOUND,
    ".hidden.talk.json": SOUND,
  });
  const { talks, complaints } = readTalks(folder, (name) => name === "out.talk.json");
  expect(talks.map(({ name, talk }) => [name, talk.id])).toEqual([
    ["b.talk.json", "one"],
    ["below/A.TALK.JSON", "one-2"],
  ]);
  expect(complaints.map(formatComplaint)).toEqual([
    "b.talk.json:5:12: title is 5; expected a text between quotation marks; it is left at its default",
    'below/A.TALK.JSON:1:1: id "one" is another talk\'s; “one-2” is taken; change it',
    'none.talk.json:1:1: is no talk of Coverline: it has no format; expected "coverline-talk"',
  ]);
});

it("takes a talk for no article", () => {
  expect(isArticleFile("ten-days.talk.json")).toBe(false);
});

it("writes the talks beside the graph, as the same bytes each time, and tells what is wrong", async () => {
  const seeds = path.resolve("tests/fixtures/small");
  const folder = await folderOf({ "a.talk.json": SOUND, "b.talk.json": "nothing" });
  await cp(seeds, folder, { recursive: true });
  const out = path.join(await temporaryFolder(), "graph.json");
  const talks = path.join(path.dirname(out), "talks.json");
  const report = await buildGraphFile({ folder, out, talks, cache: null });
  expect(report.complaints.map(({ file }) => file)).toContain("b.talk.json");
  const text = await readFile(talks, "utf8");
  expect(text).toBe(talksText(readTalks(folder).talks));
  expect(JSON.parse(text)).toEqual([{ name: "a.talk.json", talk: JSON.parse(SOUND) as unknown }]);
});

it("writes an empty list for a corpus without talks", () => {
  expect(talksText([])).toBe("[]\n");
});
