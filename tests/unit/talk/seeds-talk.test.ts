import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildGraphFile } from "../../../scripts/graph/build.ts";
import { type Coverage, readCoverage } from "../../../src/graph/coverage.ts";
import { parseCoverageGraph } from "../../../src/graph/graph-file.ts";
import { PALETTE_TOKENS, type Palette } from "../../../src/state/palette.ts";
import { createState } from "../../../src/state/state.ts";
import { readTalk } from "../../../src/talk/file/read-talk.ts";
import { writeTalk } from "../../../src/talk/file/write-talk.ts";
import { sceneKey } from "../../../src/talk/stage/scene-key.ts";
import { isScene, stepsOf, type Talk } from "../../../src/talk/talk.ts";
import { missingIn } from "../../../src/talk/views/missing.ts";
import { viewAt } from "../../../src/talk/views/scene-view.ts";

let coverage: Coverage;
let text: string;
let talk: Talk;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "coverline-"));
  const out = path.join(folder, "graph.json");
  const report = await buildGraphFile({ folder: "seeds", out });
  expect(report.complaints.filter(({ file }) => file.endsWith(".talk.json"))).toEqual([]);
  coverage = readCoverage(parseCoverageGraph(await readFile(out, "utf8")));
  await rm(folder, { recursive: true });
  text = await readFile("seeds/ten-days-in-june.talk.json", "utf8");
  const read = readTalk(text);
  if ("refusal" in read) throw new Error(read.refusal.reason);
  talk = read.talk;
});

describe("the seeds' talk", () => {
  it("is written as the page writes it, in eight scenes over this corpus", () => {
    expect(writeTalk(talk)).toBe(text);
    expect(talk.items.filter(isScene)).toHaveLength(8);
    expect(talk.corpus).toBe(coverage.title);
  });

  it("has a key of what occurs in each scene, and of nothing else", () => {
    const palette = Object.fromEntries(
      PALETTE_TOKENS.map((token, index) => [token, `#00000${index.toString(16)}`.slice(-7)]),
    ) as Palette;
    const state = createState(coverage, palette);
    const keys = talk.items.flatMap((scene) => {
      if (scene.kind !== "view") return [];
      state.show(viewAt(scene, 0).view);
      const entries = sceneKey(state, state.colours.peek(), scene.frame);
      return [[scene.id, entries.map(({ mark }) => mark).join(" ")]];
    });
    expect(keys).toEqual([
      // Attention has its own.
      ["one-day", ""],
      ["the-night", "disc ring thread"],
      ["copies", "hollow"],
      // Its rows are named.
      ["the-demand", "ring thread"],
      ["microsoft", ""],
      ["second-thoughts", "ring"],
    ]);
  });

  it("names nothing that the corpus doesn't have, at any step", () => {
    for (const scene of talk.items) {
      if (scene.kind !== "view") continue;
      for (let step = 0; step <= stepsOf(scene).length; step += 1) {
        const { view, problems } = viewAt(scene, step);
        expect([...problems, ...missingIn(view, coverage)]).toEqual([]);
      }
    }
  });

  it("counts and times as the corpus does", () => {
    const story = (key: string) => coverage.stories.get(key);
    const at = (key: string) => coverage.articles.get(key)?.time ?? NaN;
    const minutes = (from: string, to: string) => (at(to) - at(from)) / 60_000;
    expect([coverage.articles.size, coverage.providers.size]).toEqual([43, 37]);
    expect([...coverage.articles.values()].filter(({ filed }) => filed)).toHaveLength(5);
    const thursday = Date.parse("2020-06-11T00:00-04:00");
    const isOnThursday = ({ time }: { time: number }) =>
      time >= thursday && time < thursday + 864e5;
    expect(coverage.dated.filter(isOnThursday)).toHaveLength(26);
    const amazon = story("s-x6wwtereyj");
    const microsoft = story("s-urtk57wggk");
    expect((amazon?.articles.length ?? 0) + (microsoft?.articles.length ?? 0)).toBe(30);
    expect(amazon?.outlets.map(({ copyOf }) => copyOf === null)).toHaveLength(11);
    expect(amazon?.outlets.filter(({ copyOf }) => copyOf === null)).toHaveLength(8);
    expect(microsoft?.outlets.filter(({ copyOf }) => copyOf === null)).toHaveLength(18);
    // The sixth of eleven, the ninth of eighteen.
    expect(amazon?.outlets[5]?.lag?.least).toBe((11 * 60 + 56) * 60);
    expect(microsoft?.outlets[8]?.lag?.least).toBe((2 * 60 + 1) * 60);
    expect(minutes("a-vmo7ft2k4c", "a-urtk57wggk")).toBe(7 * 60 + 37);
    expect(minutes("a-gpn27mijox", "a-jvfyrewort")).toBe(7 * 60 + 32);
  });
});
