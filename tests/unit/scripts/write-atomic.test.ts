import {
  chmod,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { writeAtomic } from "../../../scripts/graph/write-atomic.ts";
import { temporaryFolder } from "./temporary-folder.ts";

it("writes a file and the folders that it needs, and leaves nothing beside it", async () => {
  const file = path.join(await temporaryFolder(), "a/b/graph.json");
  await writeAtomic(file, "one");
  await writeAtomic(file, "two");
  expect(await readFile(file, "utf8")).toBe("two");
  expect(await readdir(path.dirname(file))).toEqual(["graph.json"]);
});

it("keeps a file's mode, and writes what a link leads to", async () => {
  const folder = await temporaryFolder();
  const file = path.join(folder, "graph.json");
  await writeFile(file, "before");
  await chmod(file, 0o640);
  await symlink(file, path.join(folder, "link"));
  await writeAtomic(path.join(folder, "link"), "after");
  expect(await readFile(file, "utf8")).toBe("after");
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).toSorted()).toEqual(["graph.json", "link"]);
});

it("writes what a link leads to where there is nothing yet, even by way of others", async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "real"));
  await symlink("real", path.join(folder, "linked"));
  await symlink("../made/graph.json", path.join(folder, "real/link"));
  await symlink("linked/link", path.join(folder, "link"));
  await writeAtomic(path.join(folder, "link"), "text");
  expect(await readFile(path.join(folder, "made/graph.json"), "utf8")).toBe("text");
  expect(await readlink(path.join(folder, "real/link"))).toBe("../made/graph.json");
  expect(await readlink(path.join(folder, "link"))).toBe("linked/link");
});

it.each(["a", "missing/../a"])("says so where a link leads round in a circle: %s", async (back) => {
  const folder = await temporaryFolder();
  await symlink("b", path.join(folder, "a"));
  await symlink(back, path.join(folder, "b"));
  await expect(writeAtomic(path.join(folder, "a"), "text")).rejects.toThrow(
    /a can't be written: ELOOP/,
  );
  expect((await readdir(folder)).toSorted()).toEqual(["a", "b"]);
  expect(await readlink(path.join(folder, "a"))).toBe("b");
});

it.each(["folder", "/dev/null"])("says why it can't write: %s", async (name) => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "folder"));
  const file = path.resolve(folder, name);
  await expect(writeAtomic(file, "text")).rejects.toThrow(
    /^.*(folder|null) can't be written: it is/,
  );
  expect(await readdir(folder)).toEqual(["folder"]);
});

it("removes what a killed program left, and nothing else", async () => {
  const folder = await temporaryFolder();
  const dead = 2 ** 22 + 1;
  const names = [
    `graph.json.${dead}.0011aabb.tmp`,
    `graph.json.${process.pid}.0011aabb.tmp`,
    `other.json.${dead}.0011aabb.tmp`,
    `graph.json.${dead}.tmp`,
  ];
  const old = new Date(Date.now() - 600_000);
  for (const name of names) {
    await writeFile(path.join(folder, name), "");
    await utimes(path.join(folder, name), old, old);
  }
  const fresh = `graph.json.${dead}.0022aabb.tmp`;
  await writeFile(path.join(folder, fresh), "");
  await writeAtomic(path.join(folder, "graph.json"), "text");
  const left = [fresh, ...names.slice(1), "graph.json"];
  expect((await readdir(folder)).toSorted()).toEqual(left.toSorted());
});
