import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser } from "./browser.ts";

const run = promisify(execFile);

const root = path.resolve(import.meta.dirname, "../..");
const cache = path.join(root, "node_modules/.cache/coverline");
const home = path.join(cache, "chromium");

/** Prints where it put the browser; in a process of its own because the package reads TMPDIR and the AWS name. */
const UNPACK = `import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());`;

/** Fonts for what the page doesn't bundle: the ones that came along, and the machine's. */
const fontsConf = (fonts: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(cache, "fonts")}</cachedir>
</fontconfig>
`;

/**
 * The Chromium that @sparticuz/chromium ships, unpacked once under node_modules/.cache. It is
 * unpacked beside its place and moved there whole, so that an interrupted run leaves no half of it.
 */
export async function bundledBrowser(): Promise<Browser> {
  if (!existsSync(home)) await unpack();
  return {
    name: "the bundled Chromium",
    executablePath: path.join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: path.join(home, "al2023/lib"),
      FONTCONFIG_FILE: path.join(home, "fonts.conf"),
    },
  };
}

async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, "unpacking-"));
  try {
    await run(process.execPath, ["--input-type=module", "--eval", UNPACK], {
      cwd: root,
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    });
    await writeFile(path.join(folder, "fonts.conf"), fontsConf(path.join(home, "fonts")));
    await rename(folder, home);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another run may have been quicker; its browser is as good.
    if (!existsSync(home)) throw error;
  }
}
