import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileText } from "../corpus/samples.ts";
import { runScript, runSource } from "./run-script.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const PROJECT = path.resolve(import.meta.dirname, "../../..");
const FLAWED = path.join(PROJECT, "tests/fixtures/flawed");
const SMALL = path.join(PROJECT, "tests/fixtures/small");
const SEEDS = path.join(PROJECT, "seeds");

const POSTS = {
  a: "John buys a new guitar in Liverpool",
  b: "Paul sells his old house in Sussex",
};

/** Runs the prebuild as a program of its own. */
const run = (args: readonly string[], options?: Parameters<typeof runScript>[2]) =>
  runScript("build-graph", args, options);

const hashOf = async (file: string) =>
  createHash("sha256")
    .update(await readFile(file))
    .digest("hex");

describe("npm run graph", { timeout: 60_000 }, () => {
  it("builds, relative to the working directory, and closes with a summary", async () => {
    const cwd = await temporaryFolder();
    await cp(SMALL, path.join(cwd, "corpus"), { recursive: true });
    // As npm run graph does it; the others run the same as a bundle.
    const { code, stdout, stderr } = await runSource(
      "build-graph",
      ["corpus", "--out", "out/graph.json", "--title", "T"],
      { cwd },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
      /^1 article \(1 filed\) by 1 provider on 0 topics, 0 related links, 0 stories, 0 texts run by several outlets; 0 skipped; \d+\.\d s → out\/graph\.json$/,
    );
    expect(await readFile(path.join(cwd, "out/graph.json"), "utf8")).toContain('"title":"T"');
  });

  it("names what it skips on stderr and still succeeds, but not when strict", async () => {
    const out = path.join(await temporaryFolder(), "graph.json");
    const [lenient, ...strict] = await Promise.all([
      run([FLAWED, "--out", out]),
      ...[FLAWED, SMALL].map((folder) => run([folder, "--out", `${out}.2`, "--strict"])),
    ]);
    expect(lenient.code).toBe(0);
    expect(lenient.stderr.trimEnd().split("\n")).toHaveLength(7);
    expect(lenient.stderr).toContain('\nwindows.mdx:4:10: quality is "high"; expected a number\n');
    expect(strict.map(({ code }) => code)).toEqual([1, 0]);
  });

  it("writes a report of every decision, the same one each time", async () => {
    const folder = await temporaryFolder();
    const reports = ["a.json", "b.json"].map((name) => path.join(folder, name));
    for (const report of reports) {
      const { code } = await run([SEEDS, "--out", `${report}.graph`, "--report", report]);
      expect(code).toBe(0);
    }
    const [a, b] = await Promise.all(reports.map((report) => readFile(report, "utf8")));
    expect(a).toBe(b);
    expect(JSON.parse(a ?? "")).toMatchObject({
      format: "coverline-report",
      version: 1,
      counts: { articles: 43, wires: 1 },
      complaints: [],
    });
  });

  it("writes the whole corpus for other programs, with the hash of its graph.json in the note", async () => {
    const folder = await temporaryFolder();
    const [json = "", ...outs] = ["json", "gexf", "graphml"].map((name) => path.join(folder, name));
    const runs = outs.map((out) => run([SEEDS, "--format", path.basename(out), "--out", out]));
    const done = await Promise.all([run([SEEDS, "--out", json]), ...runs]);
    expect(done.map(({ code }) => code)).toEqual([0, 0, 0]);
    const [gexf, graphml] = await Promise.all(outs.map((out) => readFile(out, "utf8")));
    const hash = `sha256:${await hashOf(json)}`;
    for (const text of [gexf, graphml]) {
      expect(text).toContain(hash);
      expect(text?.match(/<node id="/g)).toHaveLength(83);
      expect(text?.match(/<edge id="/g)).toHaveLength(101);
    }
    expect(gexf).toContain('<gexf xmlns="http://gexf.net/1.3"');
    expect(graphml).toContain('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">');
  });

  it("says which formats there are, and what each needs", async () => {
    const out = path.join(await temporaryFolder(), "out");
    const wrong: [string[], string][] = [
      [["--format", "toString", "--out", out], "unknown; expected one of json, gexf, graphml"],
      [["--format", "gexf"], "--format gexf needs --out FILE"],
      [
        ["--format", "gexf", "--out", out, "--keep-places"],
        "--keep-places goes with --format json",
      ],
    ];
    const runs = await Promise.all(wrong.map(([args]) => run([SEEDS, ...args])));
    for (const [i, { code, stderr }] of runs.entries()) {
      expect(code).toBe(2);
      expect(stderr).toContain(wrong[i]?.[1]);
    }
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });

  it("explains one article and builds nothing", async () => {
    const out = path.join(await temporaryFolder(), "graph.json");
    const known =
      "https://www.cnet.com/news/microsoft-bans-police-from-using-its-facial-recognition-software/";
    const { code, stdout } = await run([SEEDS, "--out", out, "--explain", known]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Microsoft bans police/);
    expect(stdout).toMatch(/\n {2}listed \S+\.md:\d+\n/);
    const unknown = await run([SEEDS, "--out", out, "--explain", "https://example.com/"]);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain("is the address of no article of");
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });

  it("names the articles that share an address which is none's alone", async () => {
    const folder = await temporaryFolder();
    const live = "https://example.com/live";
    for (const [name, title] of Object.entries(POSTS)) {
      const text = fileText(`ampWebUrl: ${live}`, `${live}/${name}`).replace("A title", title);
      await writeFile(path.join(folder, `${name}.md`), text);
    }
    const { code, stdout, stderr } = await run([folder, "--explain", live]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^https:\/\/example\.com\/live is the address of no one article of .+\n2 articles share it: .+\n {2}“John .+” https:\/\/example\.com\/live\/a\n/,
    );
  });

  it("names settings that are without effect", async () => {
    const folder = await temporaryFolder();
    const settings = `same:
  - [https://example.com/a, https://example.com/none]
different:
  - [https://example.com/live, https://example.com/a]
exclude: [drafts/**, "*.tmp.md"]
`;
    const files = {
      "a.md": fileText("ampWebUrl: https://example.com/live"),
      "b.tmp.md": "",
      "corpus.yml": settings,
      "corpus.yaml": "title: T",
    };
    for (const [name, text] of Object.entries(files)) {
      await writeFile(path.join(folder, name), text);
    }
    const { stderr } = await run([folder, "--out", path.join(folder, "graph.json")]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "corpus.yaml:1:1: is not read beside corpus.yml; remove it",
      'corpus.yml:2:29: same.0.1 "https://example.com/none" is no address of an article of this corpus; correct it, or remove it',
      'corpus.yml:5:11: exclude.0 "drafts/**" matches nothing in this corpus that isn\'t left out already; correct it, or remove it',
    ]);
    await rm(path.join(folder, "corpus.yml"));
    const alone = await run([folder, "--out", path.join(folder, "graph.json")]);
    expect(alone.stderr).toContain("corpus.yaml:1:1: is not read; rename it corpus.yml\n");
  });

  it("fails when it builds nothing, and leaves the file of before", async () => {
    const empty = await temporaryFolder();
    const out = path.join(await temporaryFolder(), "graph.json");
    await writeFile(out, "before");
    const { code, stdout } = await run([empty, "--out", out]);
    expect(code).toBe(1);
    expect(stdout).toContain("nothing built");
    expect(await readFile(out, "utf8")).toBe("before");
  });

  it("fails when it cannot write", async () => {
    const out = await temporaryFolder();
    const { code, stderr } = await run([SMALL, "--out", out]);
    expect(code).toBe(1);
    expect(stderr).toContain("can't be written: it is a folder");
    expect(await readdir(path.dirname(out))).not.toContainEqual(
      expect.stringContaining(`${path.basename(out)}.`),
    );
  });

  it("tells wrong usage from failure", async () => {
    const sameFile = ["--out", "no-such.json", "--report", "./no-such.json"];
    const wrong = [["--colour"], ["--out", ""], sameFile, ["no/such/folder"], [SMALL, FLAWED]];
    const runs = await Promise.all(wrong.map((args) => run(args)));
    for (const { code, stdout, stderr } of runs) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("npm run graph -- --help says how to use it.");
    }
  });

  it("explains itself", async () => {
    const { code, stdout } = await run(["--help"]);
    expect(code).toBe(0);
    for (const word of ["FOLDER", "--out", "--format", "--title", "--strict", "Exit status"])
      expect(stdout).toContain(word);
  });

  it("writes the same bytes in any time zone and locale, whatever order the files come in", async () => {
    const names = await readdir(SEEDS);
    const worlds = [
      { TZ: "UTC", LC_ALL: "C" },
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "America/St_Johns", LC_ALL: "de_DE.UTF-8" },
    ];
    const hashes = worlds.map(async (env, turn) => {
      const cwd = await temporaryFolder();
      const folder = path.join(cwd, "seeds");
      await mkdir(folder);
      // A folder that is filled in another order is listed in another order on most file systems.
      const order = turn === 1 ? names.toReversed() : names;
      for (const name of order) await cp(path.join(SEEDS, name), path.join(folder, name));
      expect((await run(["seeds", "--out", "graph.json"], { cwd, env })).code).toBe(0);
      return hashOf(path.join(cwd, "graph.json"));
    });
    expect(new Set(await Promise.all(hashes)).size).toBe(1);
  });
});
