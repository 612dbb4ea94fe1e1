import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { test as base } from "@playwright/test";
import { appOn, drawn, expect } from "./app.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** A dev server over a copy of the seeds; it ends with the test. */
const test = base.extend<{ dev: { url: string; corpus: string; output: () => string } }>({
  // Playwright wants the first parameter destructured, even where nothing is taken of it.
  // oxlint-disable-next-line no-empty-pattern
  dev: async ({}, use) => {
    const corpus = await mkdtemp(path.join(os.tmpdir(), "coverline-"));
    await cp(path.join(root, "seeds"), corpus, { recursive: true });
    const server = spawn(
      process.execPath,
      ["--import", "tsx", "scripts/serve.ts", corpus, "--port", "0"],
      {
        cwd: root,
      },
    );
    let output = "";
    server.stdout.on("data", (text: Buffer) => (output += text.toString()));
    server.stderr.on("data", (text: Buffer) => (output += text.toString()));
    const address = () => /http:\/\/localhost:\d+\//.exec(stripVTControlCharacters(output))?.[0];
    await expect.poll(address, { timeout: 30_000, message: "the server's address" }).toBeDefined();
    await use({ url: address()!, corpus, output: () => stripVTControlCharacters(output) });
    await end(server);
    await rm(corpus, { recursive: true, force: true });
  },
});

async function end(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => {
    server.once("exit", resolve);
  });
  server.kill();
  await ended;
}

test("the dev server follows what is saved", async ({ page, dev }) => {
  await test.step("saving an article rebuilds the graph, and the open page follows without losing its view", async () => {
    expect(dev.output()).toContain("43 articles");
    await page.addInitScript(() => {
      const violations: string[] = [];
      window.violations = violations;
      addEventListener("securitypolicyviolation", (event) => {
        violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
      });
    });
    await page.goto(dev.url);
    await drawn(page);
    const app = appOn(page);
    await app.show({
      selection: await app.key("Reason"),
      camera: { x: 0.45, y: 0.5, ratio: 0.6 },
      zone: "Asia/Tokyo",
    });
    const before = await app.view();

    const file = path.join(dev.corpus, "2020-06-11-not-nearly-enough.md");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("name: Reason\n", "name: Reason Magazine\n"));

    await expect(page.getByRole("complementary", { name: "Details" })).toContainText(
      "Reason Magazine",
    );
    expect(await app.view()).toEqual(before);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });

  await test.step("saving a talk brings it to the page, and a mistake in it is told", async () => {
    const file = path.join(dev.corpus, "ten-days-in-june.talk.json");
    const text = await readFile(file, "utf8");
    await writeFile(
      file,
      text
        .replace('"Ten days in June"', '"Ten nights"')
        .replace('"minutes": 6', '"minutes": "six"'),
    );
    const titles = async () => {
      const talks = (await (await page.request.get(`${dev.url}talks.json`)).json()) as {
        talk: { title: string };
      }[];
      return talks.map(({ talk }) => talk.title);
    };
    await expect.poll(titles, { timeout: 15_000 }).toEqual(["Ten nights"]);
    expect(dev.output()).toContain('ten-days-in-june.talk.json:7:14: minutes is "six"; expected');
  });

  await test.step("a corpus that becomes empty says so, and comes back with the next article", async () => {
    const names = [
      "11-not-nearly-enough",
      "11-amazon-bans-police-use",
      "11-amazon-bans-software",
      "12-two-year-fight",
      "13-bans-dont-go-far-enough",
    ];
    for (const name of names) await rm(path.join(dev.corpus, `2020-06-${name}.md`));
    await expect(page.getByRole("heading", { name: "has no articles" })).toBeVisible({
      timeout: 15_000,
    });
    await cp(
      path.join(root, "seeds/2020-06-12-two-year-fight.md"),
      path.join(dev.corpus, "one.md"),
    );
    await expect(page.getByRole("complementary", { name: "Details" })).toBeVisible({
      timeout: 15_000,
    });
  });
});
