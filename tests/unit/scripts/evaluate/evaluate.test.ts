import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { fileText } from "../../corpus/samples.ts";
import { runScript } from "../run-script.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const PROJECT = path.resolve(import.meta.dirname, "../../../..");

const run = (folder: string) => runScript("evaluate", [folder]);

it("measures by the labelled articles that a folder holds", { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await run(path.join(PROJECT, "seeds"));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("seeds: 43 articles");
});

it("says so when there are none, and fails", { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, "a.md"), fileText());
  expect(await run(folder)).toEqual({
    code: 1,
    stdout: "",
    stderr: `${folder} holds none of the labelled articles\n`,
  });
});

it("tells what is no folder from that", { timeout: 60_000 }, async () => {
  const folder = path.join(await temporaryFolder(), "none");
  expect(await run(folder)).toEqual({
    code: 2,
    stdout: "",
    stderr: `${folder} is not a folder\n`,
  });
});
