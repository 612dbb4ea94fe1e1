import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { examineFolder, type Examined } from "../../../../scripts/graph/examine.ts";
import { explain } from "../../../../src/corpus/evidence/explain.ts";
import { reportOf } from "../../../../src/corpus/evidence/report.ts";

const SEEDS = path.resolve(import.meta.dirname, "../../../../seeds");

const GLOBE =
  "https://www.bostonglobe.com/2020/06/10/business/amazon-bans-police-use-its-face-recognition-technology-year";

describe("the evidence for the sample corpus", () => {
  let seeds: Examined;
  beforeAll(async () => {
    seeds = await examineFolder({ folder: SEEDS });
  });

  it("reports what was merged, copied and told together, in the order of the corpus", () => {
    const report = reportOf(seeds.corpus, seeds.findings, seeds.complaints);
    expect(report.counts).toMatchObject({ articles: 43, providers: 37, topics: 3, wires: 1 });
    const merged = report.merged.filter(({ sources }) => sources.some(({ filed }) => filed));
    expect(merged).toHaveLength(2);
    expect(report.wires.map(({ copies }) => copies.length)).toEqual([3]);
    expect(report.stories.length).toBeGreaterThan(1);
    expect(report.undated).toEqual([]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("explains an article by any of its addresses: copies, wire copy, story and place", () => {
    const article = seeds.corpus.articles.find(({ url }) => url === `${GLOBE}/`);
    const lines = explain(seeds.corpus, seeds.findings, `${GLOBE}/?utm_source=x#top`) ?? [];
    expect(article).toBeDefined();
    expect(lines[0]).toBe(article?.title);
    for (const heading of ["Identity", "Published", "Wire copy", "Story", "In it because of"]) {
      expect(lines).toContain(heading);
    }
    for (const { file, line, filed } of article?.sources ?? []) {
      expect(lines).toContain(`  ${filed ? "filed" : "listed"} ${file}:${line}`);
    }
    for (const alias of article?.aliases ?? []) {
      expect(explain(seeds.corpus, seeds.findings, alias)).toEqual(lines);
    }
  });

  it("explains every article without a gap in its words", () => {
    for (const { canonicalUrl } of seeds.corpus.articles) {
      const text = explain(seeds.corpus, seeds.findings, canonicalUrl)?.join("\n") ?? "";
      expect(text).toContain("Copies: ");
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it("knows nothing of other addresses", () => {
    expect(explain(seeds.corpus, seeds.findings, "https://example.com/none")).toBeNull();
    expect(explain(seeds.corpus, seeds.findings, "nonsense")).toBeNull();
  });
});
