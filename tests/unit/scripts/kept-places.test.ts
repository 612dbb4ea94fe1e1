import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { buildGraphFile } from "../../../scripts/graph/build.ts";
import { readGraph } from "../hostile/build-hostile.ts";
import { articleText, writeFiles } from "./reading/articles.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SEEDS = path.resolve(import.meta.dirname, "../../../seeds");

async function corpus() {
  const root = await temporaryFolder();
  const [folder, out] = [path.join(root, "corpus"), path.join(root, "graph.json")];
  await cp(SEEDS, folder, { recursive: true });
  const places = async (keepPlaces: boolean) => {
    await buildGraphFile({ folder, out, cache: null, keepPlaces });
    const { nodes } = readGraph(await readFile(out, "utf8"));
    return new Map(nodes.map(({ key, attributes: { x, y } }) => [key, { x, y }]));
  };
  return { folder, out, places };
}

it("leaves what was there where it was when an article comes, whatever that says", async () => {
  const { folder, out, places } = await corpus();
  const before = await places(false);
  const title = String.raw`'{"key":"a-1","x":7,"y":8} \"x\":7,\"y\":8 {"x":7,"y":8'`;
  await writeFiles(folder, {
    "new.md": articleText("new").replace(/^title: .*/m, `title: ${title}`),
  });
  const after = await places(true);
  expect(after.size).toBe(before.size + 2);
  for (const [key, place] of before) expect(after.get(key)).toEqual(place);
  const bytes = await readFile(out, "utf8");
  expect(await places(true)).toEqual(after);
  expect(await readFile(out, "utf8")).toBe(bytes);
});

it("lays out anew without a file of before, or with one that isn't ours", async () => {
  const { out, places } = await corpus();
  const anew = await places(false);
  await rm(out);
  expect(await places(true)).toEqual(anew);
  await writeFile(out, '{"nodes":[\n{"key":"a-1","x":1}]}');
  expect(await places(true)).toEqual(anew);
});
