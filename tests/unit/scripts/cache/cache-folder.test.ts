import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { CacheFolder } from "../../../../scripts/graph/cache/cache-folder.ts";
import { codeVersion } from "../../../../scripts/graph/cache/code-version.ts";
import { isSettled } from "../../../../scripts/graph/cache/signature.ts";
import { temporaryFolder } from "../temporary-folder.ts";

it("gives back what was put, and nothing of another version", async () => {
  const folder = path.join(await temporaryFolder(), "a/b");
  const cache = new CacheFolder(folder, "1");
  expect(cache.get("places")).toBeUndefined();
  cache.put("places", { é: [1, null] });
  cache.put("places", { é: [2, null] });
  expect(cache.get("places")).toEqual({ é: [2, null] });
  expect(new CacheFolder(folder, "2").get("places")).toBeUndefined();
  expect(await readdir(folder)).toEqual(["places"]);
  cache.remove("places");
  expect(cache.get("places")).toBeUndefined();
});

it("is never in the way", async () => {
  const folder = await temporaryFolder();
  const cache = new CacheFolder(folder, "1");
  await mkdir(path.join(folder, "name"));
  cache.put("name", 1);
  expect(cache.get("name")).toBeUndefined();
  cache.remove("name");
  await writeFile(path.join(folder, "file"), "");
  const below = new CacheFolder(path.join(folder, "file"), "1");
  below.put("name", 1);
  expect(below.get("name")).toBeUndefined();
});

it("knows code by what it says", () => {
  const version = codeVersion(["scripts/graph/cache"], ["gray-matter"]);
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(codeVersion(["scripts/graph/cache"], ["gray-matter"])).toBe(version);
  expect(codeVersion(["scripts/graph/cache"], ["js-yaml"])).not.toBe(version);
  expect(codeVersion(["scripts/graph/reading"], ["gray-matter"])).not.toBe(version);
});

it("trusts no file that was changed within two seconds of being read", () => {
  expect(isSettled([1, 1_000, 1_000, 7], 3_001)).toBe(true);
  expect(isSettled([1, 1_000, 1_000, 7], 3_000)).toBe(false);
  expect(isSettled([1, 1_000, 1_001, 7], 3_001)).toBe(false);
});
