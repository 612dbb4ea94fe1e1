import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { buildGraphFile } from "../../../scripts/graph/build.ts";
import { temporaryFolder } from "../scripts/temporary-folder.ts";
import { GOOD } from "./hostile-case.ts";

/** Where a disk fails. */
const disk = vi.hoisted(() => ({ failsAt: "nothing" }));

vi.mock(import("node:fs/promises"), async (original) => {
  const real = await original();
  const fail = (step: string) => {
    if (disk.failsAt === step)
      throw Object.assign(new Error(`ENOSPC: no space left on device, ${step}`), {
        code: "ENOSPC",
      });
  };
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      fail("open");
      const handle = await real.open(...args);
      const write = handle.writeFile.bind(handle);
      const sync = handle.sync.bind(handle);
      return Object.assign(handle, {
        writeFile: async (text: string) => {
          await write(disk.failsAt === "write" ? text.slice(0, 99) : text);
          fail("write");
        },
        sync: async () => {
          fail("sync");
          await sync();
        },
      });
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      fail("rename");
      await real.rename(...args);
    },
  };
});

it.each(["open", "write", "sync", "rename"])(
  "leaves the file of before, and nothing beside it, when the disk fails to %s",
  async (step) => {
    const folder = await temporaryFolder();
    const out = path.join(folder, "out/graph.json");
    await mkdir(path.dirname(out));
    await writeFile(path.join(folder, "good.md"), GOOD);
    await buildGraphFile({ folder, out, cache: null });
    const before = await readFile(out, "utf8");
    disk.failsAt = step;
    const failed = buildGraphFile({ folder, out, cache: null, title: "Another" });
    await expect(failed).rejects.toThrow(`${out} can't be written: ENOSPC: no space left`);
    disk.failsAt = "nothing";
    expect(await readFile(out, "utf8")).toBe(before);
    expect(await readdir(path.dirname(out))).toEqual(["graph.json"]);
  },
);
