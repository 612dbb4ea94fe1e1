import { beforeAll, describe, expect, it } from "vitest";
import { SearchIndex } from "../../../../src/panels/search/search-index.ts";
import { emptyCoverageGraph } from "../../../../src/graph/coverage-graph.ts";
import { readCoverage } from "../../../../src/graph/coverage.ts";
import { articleAttributes, providerAttributes, storyOf } from "../../attributes.ts";

const graph = emptyCoverageGraph();
graph.setAttribute("stories", [storyOf("s1", { label: "Amazon’s moratorium" })]);
graph.addNode("p-1", providerAttributes("thestar.com", { label: "The Star" }));
const revision = (title: string) => ({ title, publishedAt: null, precision: null });
const articles = {
  "a-1": articleAttributes("Amazon bans police use", {
    excerpt: "The company yields to Congress, for a year.",
    story: "s1",
    revisions: [revision("Amazon bans police use"), revision("Amazon to pause Rekognition")],
  }),
  "a-2": articleAttributes("Rekognition is paused", { excerpt: "Amazon said so." }),
  "a-3": articleAttributes("What Congress asked", { excerpt: "IBM answered with a letter." }),
};
for (const [key, attributes] of Object.entries(articles)) {
  graph.addNode(key, attributes);
  graph.addEdge("p-1", key, { kind: "publishes" });
}
const coverage = readCoverage(graph);
const index = new SearchIndex(coverage);
const found = (query: string) => index.find(query).article.hits;

beforeAll(() => index.build());

describe("SearchIndex", () => {
  it("finds stories by their label, apart from their articles", () => {
    expect(index.find("moratorium").story.hits.map(({ key }) => key)).toEqual(["s1"]);
    expect(found("moratorium")).toEqual([]);
  });

  it("finds other headlines after titles, and says where it was", () => {
    expect(found("rekognition").map(({ key, within }) => [key, within])).toEqual([
      ["a-2", null],
      ["a-1", "headlines"],
    ]);
  });

  it("finds excerpts after everything else", () => {
    expect(found("congress").map(({ key, within }) => [key, within])).toEqual([
      ["a-3", null],
      ["a-1", "excerpt"],
    ]);
  });

  it("puts together words of title, provider and excerpt", () => {
    expect(found("star amazon congress").map(({ key }) => key)).toEqual(["a-1"]);
    expect(found("congress ibm rekognition")).toEqual([]);
  });

  it("says whether a name begins as typed", () => {
    expect(index.find("the st").provider.hits[0]?.begins).toBe(true);
    expect(index.find("star").provider.hits[0]?.begins).toBe(false);
  });

  it("guesses at names alone: an excerpt is not for slips", () => {
    expect(found("rekognitoin").map(({ key }) => key)).toEqual(["a-2"]);
    expect(found("lettre")).toEqual([]);
  });

  it("finds what has been read while it reads on, and tells of both parts", async () => {
    const slow = new SearchIndex(coverage);
    expect(slow.find("amazon").article.total).toBe(0);
    const totals: number[] = [];
    await slow.build(() => totals.push(slow.find("amazon").article.total));
    expect(totals).toEqual([1, 2]);
  });

  it("reads no further once it is stopped", async () => {
    const stopped = new SearchIndex(coverage);
    await expect(stopped.build(undefined, AbortSignal.abort())).rejects.toThrow();
    expect(stopped.find("amazon").article.total).toBe(0);
  });
});
