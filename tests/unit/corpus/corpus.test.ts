import { expect, it } from "vitest";
import { gatherCorpus } from "../../../src/corpus/corpus.ts";
import { NO_RULINGS } from "../../../src/corpus/identity/rulings.ts";
import { readArticleFile } from "../../../src/corpus/reading/read-article-file.ts";
import { copyOf, fileText } from "./samples.ts";

const gather = (...copies: ReturnType<typeof copyOf>[]) =>
  gatherCorpus([{ copies, complaints: [] }]);

it("finds an article once, however its address is written", () => {
  const files = [
    fileText("", "http://EXAMPLE.com/a/#top"),
    fileText("", "https://example.com/a?utm_source=x"),
  ];
  const corpus = gatherCorpus(files.map((text, i) => readArticleFile({ path: `${i}.md`, text })));
  expect(corpus.articles).toHaveLength(1);
  expect(corpus.articles[0]?.sources.map(({ file }) => file)).toEqual(["0.md", "1.md"]);
});

it("knows a provider by its domain and counts the names it went by", () => {
  const { providers } = gather(
    copyOf({ canonicalUrl: "https://example.com/1", providerName: "The Star" }),
    copyOf({ canonicalUrl: "https://example.com/2", providerName: "Star Online" }),
    copyOf({ canonicalUrl: "https://example.com/3", providerName: "Star Online" }),
    copyOf({
      canonicalUrl: "https://star.example/4",
      domain: "star.example",
      providerName: "The Star",
    }),
  );
  expect(providers).toEqual([
    { domain: "example.com", names: ["Star Online", "The Star"] },
    { domain: "star.example", names: ["The Star"] },
  ]);
});

it("calls a provider by the host where its name is an address, and by a name if it has one", () => {
  const named = (providerName: string, at: number) =>
    copyOf({ canonicalUrl: `https://example.com/${at}`, providerName });
  const addresses = ["example.com/news/one?x=1", "example.com/news/one?x=1", "example.com/two"];
  expect(gather(...addresses.map(named)).providers[0]?.names).toEqual(["example.com"]);
  expect(gather(...["The Star", ...addresses].map(named)).providers[0]?.names).toEqual([
    "The Star",
    "example.com",
  ]);
});

it("has no provider that published nothing", () => {
  const { providers } = gather(copyOf({ filed: true }), copyOf({ domain: "other.example" }));
  expect(providers.map((provider) => provider.domain)).toEqual(["example.com"]);
});

it("knows a topic by its folded name and shows the commonest spelling", () => {
  const { topics } = gather(
    copyOf({ canonicalUrl: "1", topics: ["AI", "computer vision"] }),
    copyOf({ canonicalUrl: "2", topics: ["Computer Vision"] }),
    copyOf({ canonicalUrl: "3", topics: ["Computer  Vision", "Computer Vision"] }),
  );
  expect(topics).toEqual([
    { folded: "ai", name: "AI" },
    { folded: "computer vision", name: "Computer Vision" },
  ]);
});

it("resolves related links to what they count as, and leaves out an article itself", () => {
  const { articles } = gather(
    copyOf({ canonicalUrl: "a", aliases: ["b"], lists: ["b", "c", "d", "a"], filed: true }),
    copyOf({ canonicalUrl: "b" }),
    copyOf({ canonicalUrl: "c", aliases: ["d"], filed: true }),
    copyOf({ canonicalUrl: "d", lists: ["b"] }),
  );
  expect(articles.map(({ canonicalUrl, lists }) => [canonicalUrl, lists])).toEqual([
    ["a", ["c"]],
    ["c", ["a"]],
  ]);
});

it("keeps no alias that names several articles", () => {
  const titles = ["John buys a new guitar in Liverpool", "Paul sells his old house in Sussex"];
  const { articles, notMerged } = gather(
    ...titles.map((title, i) =>
      copyOf({ canonicalUrl: `${i}`, title, aliases: ["blog", `x${i}`] }),
    ),
  );
  expect(articles.map(({ aliases }) => aliases)).toEqual([["x0"], ["x1"]]);
  expect(notMerged.map(({ alias, pages }) => [alias, pages])).toEqual([["blog", ["0", "1"]]]);
});

const rulings = {
  ...NO_RULINGS,
  providers: [{ name: "BBC", domains: ["bbc.co.uk", "bbc.com"] }],
  topics: [{ name: "AI", aliases: ["Artificial intelligence"] }],
};

it("counts the domains and names that the settings join as one", () => {
  const copies = [
    copyOf({ canonicalUrl: "1", domain: "bbc.com", providerName: "BBC News", topics: ["ai", "A"] }),
    copyOf({ canonicalUrl: "2", domain: "bbc.co.uk", topics: ["artificial  INTELLIGENCE"] }),
  ];
  const corpus = gatherCorpus([{ copies, complaints: [] }], rulings);
  expect(corpus.providers).toEqual([{ domain: "bbc.co.uk", names: ["BBC", "BBC News"] }]);
  expect(corpus.topics).toEqual([
    { folded: "a", name: "A" },
    { folded: "ai", name: "AI" },
  ]);
  expect(corpus.articles.map(({ domain, topics }) => [domain, topics])).toEqual([
    ["bbc.co.uk", ["A", "AI"]],
    ["bbc.co.uk", ["AI"]],
  ]);
});

it("counts the copies of an outlet together, whichever of its domains they name", () => {
  const domains = "bbc.com bbc.com bbc.co.uk bbc.co.uk msn.com msn.com msn.com".split(" ");
  const copies = domains.map((domain, line) => copyOf({ domain, line }));
  const [article] = gatherCorpus([{ copies, complaints: [] }], rulings).articles;
  expect(article?.domain).toBe("bbc.co.uk");
  expect(article?.decisions).toMatchObject([{ field: "domain", rule: "what most copies say" }]);
});

const complaint = (file: string, line: number) => ({ file, line, column: 1, reason: "" });

it("keeps complaints in order of file and place", () => {
  const files = [[complaint("b", 1)], [complaint("a", 9), complaint("a", 2)]];
  const corpus = gatherCorpus(files.map((complaints) => ({ copies: [], complaints })));
  expect(corpus.complaints.map(({ file, line }) => file + line)).toEqual(["a2", "a9", "b1"]);
});
