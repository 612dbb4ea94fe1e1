import { describe, expect, it } from "vitest";
import { gatherCorpus } from "../../../../src/corpus/corpus.ts";
import { explain } from "../../../../src/corpus/evidence/explain.ts";
import { articlesSharing } from "../../../../src/corpus/evidence/kept-apart.ts";
import { measureFindings } from "../../../../src/corpus/findings.ts";
import { NO_RULINGS, type Rulings } from "../../../../src/corpus/identity/rulings.ts";
import type { ArticleCopy } from "../../../../src/corpus/reading/article-copy.ts";
import type { Tie } from "../../../../src/corpus/stories/stories.ts";
import type { WireGroup } from "../../../../src/corpus/wire/wire-copies.ts";
import { timed } from "../firsts/timed.ts";
import { copyOf } from "../samples.ts";

/** An article of an outlet, at a time or on a day. */
function article(outlet: string, at: string | null, given: Partial<ArticleCopy> = {}) {
  const { canonicalUrl, domain, publishedAt } = timed(`${outlet}.example`, at);
  return copyOf({
    canonicalUrl,
    url: canonicalUrl,
    domain,
    publishedAt,
    title: `Of ${outlet}`,
    ...given,
  });
}

const TIE: Omit<Tie, "article"> = {
  weight: 0.5,
  related: false,
  wire: false,
  words: ["ferry"],
  hours: 0,
};

/** What is said of the first of some articles that are one story, each tied to the next. */
function explained(articles: readonly ArticleCopy[], wires: readonly WireGroup[] = []): string {
  const corpus = gatherCorpus([{ copies: articles, complaints: [] }]);
  const urls = articles.map(({ canonicalUrl }) => canonicalUrl);
  const tieOf = (at: number): Tie => ({
    ...TIE,
    article: urls[(at + 1) % urls.length] ?? "",
    wire: wires.length > 0,
  });
  const story = {
    articles: urls,
    central: urls[0] ?? "",
    label: "Ferry",
    ties: new Map(urls.map((url, at) => [url, [tieOf(at)]])),
  };
  const findings = measureFindings(corpus, wires, [story]);
  return explain(corpus, findings, urls[0] ?? "")?.join("\n") ?? "";
}

const NOON = "2024-03-06T12:00:00Z";

describe("the place of an article in its story", () => {
  it("is shared where the times do not tell which was first", () => {
    for (const times of [
      ["2024-03-06", NOON],
      [NOON, "2024-03-06"],
    ] as const) {
      const text = explained([article("a", times[0]), article("b", times[1])]);
      expect(text).toContain(
        "joint first of 2 outlets with a report of their own (the times do not tell which)",
      );
      expect(text.match(/joint first in this corpus: /g)).toHaveLength(2);
      expect(text).toMatch(
        /0\.50 “Of b” https:\/\/b\.example\/a: the word ferry, on the same day$/m,
      );
      expect(text).not.toContain("0 min");
    }
  });

  it("is shared further down as well, and counted after a first that can be earlier", () => {
    const tied = [article("b", NOON), article("c", "2024-03-06T12:00:40Z")];
    const text = explained([...tied, article("a", "2024-03-06T10:00:00Z")]);
    expect(text).toContain("joint number 2 of 3 outlets with a report of their own (the times");
    expect(text).toMatch(/^ {2}2 h after the first$/m);
    expect(text).toContain("the word ferry, in the same minute");
    const open = explained([
      article("b", "2024-03-07T12:00:00Z"),
      article("a", NOON),
      article("c", "2024-03-06"),
    ]);
    expect(open).toMatch(/^ {2}24 h to 36 h after the first$/m);
  });

  it("is as far from the first as the times tell", () => {
    const text = explained([article("b", "2024-03-08"), article("a", NOON)]);
    expect(text).toMatch(/^ {2}number 2 of 2 outlets with a report of their own$/m);
    expect(text).toMatch(/^ {2}36 h to 60 h after the first$/m);
  });

  it("is that of one outlet alone", () => {
    const text = explained([
      article("a", NOON),
      article("a", "2024-03-07", { canonicalUrl: "https://a.example/b" }),
    ]);
    expect(text).toContain("2 articles of 1 provider\n");
    expect(text).toContain("the only outlet with a dated report of its own");
  });
});

describe("a wire copy", () => {
  const articles = [article("b", "2024-03-06T13:00:00Z"), article("a", NOON)];
  const wire = (by: "text" | "headline", similarity: number): WireGroup[] => [
    {
      earliest: "https://a.example/a",
      copies: [{ article: "https://b.example/a", by, similarity }],
    },
  ];

  it("says how much of the text is shared", () => {
    expect(explained(articles, wire("text", 1))).toContain("all word 3-grams shared");
    const text = explained(articles, wire("text", 0.57));
    expect(text).toContain("57 % of the word 3-grams shared");
    expect(text).toContain("a wire copy of “Of a”");
    expect(text).toContain("“Of a” https://a.example/a: the same wire text, the word ferry");
    expect(text).toContain("\nWire copy\n");
  });

  it("is called none where only the headline is the same", () => {
    const text = explained(articles, wire("headline", 0));
    expect(text).toContain("the same headline as “Of a”");
    expect(text).toContain("“Of a” https://a.example/a: the same headline, the word ferry");
    expect(text).toContain("\nSame headline\n");
    expect(text).not.toMatch(/wire copy/i);
  });
});

describe("pages that were kept apart", () => {
  const LIVE = "https://example.com/live";
  const posts = ["John buys a new guitar in Liverpool", "Paul sells his old house in Sussex"].map(
    (title, index) => copyOf({ canonicalUrl: `${LIVE}/${index}`, title, aliases: [LIVE] }),
  );
  const gather = (copies: readonly ArticleCopy[], rulings: Partial<Rulings> = {}) =>
    gatherCorpus([{ copies, complaints: [] }], { ...NO_RULINGS, ...rulings });
  const explainIn = (corpus: ReturnType<typeof gather>, address: string) =>
    explain(corpus, measureFindings(corpus, [], []), address);

  /** The words are the corpus's own. */
  const why = (corpus: ReturnType<typeof gather>) => corpus.notMerged[0]?.why ?? "no reason";

  it("are named with the address that they share, and why", () => {
    const corpus = gather(posts);
    const lines = explainIn(corpus, `${LIVE}/0`) ?? [];
    expect(lines.slice(lines.indexOf("Kept apart from"))[1]).toBe(
      `  “${posts[1]?.title}” ${LIVE}/1: ${why(corpus)} (${LIVE})`,
    );
    expect(explainIn(gather(posts.slice(0, 1)), `${LIVE}/0`)).not.toContain("Kept apart from");
  });

  it("are named by the ruling that keeps them apart", () => {
    const alike = posts.map((copy) => ({ ...copy, title: posts[0]?.title ?? "" }));
    const different = [[`${LIVE}/0`, `${LIVE}/1`]];
    const corpus = gather(alike, { different });
    const lines = explainIn(corpus, `${LIVE}/1`) ?? [];
    expect(lines.slice(lines.indexOf("Kept apart from"))[1]).toBe(
      `  “${posts[0]?.title}” ${LIVE}/0: ${why(corpus)} (${LIVE})`,
    );
    expect(why(corpus)).toContain("corpus.yml");
  });

  it("are counted where they are many", () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      copyOf({ canonicalUrl: `${LIVE}/${index}`, aliases: [LIVE] }),
    );
    const corpus = gather(many);
    const lines = explainIn(corpus, `${LIVE}/0`) ?? [];
    const apart = lines.slice(lines.indexOf("Kept apart from") + 1);
    expect(apart.indexOf("")).toBe(11);
    expect(apart[10]).toMatch(/^ {2}and 49 more: 60 pages /);
    expect(articlesSharing(corpus, LIVE)?.at(-1)).toBe("  and 50 more");
  });

  it("are what an address stands for that is no one article's", () => {
    const corpus = gather(posts);
    expect(explainIn(corpus, `${LIVE}/?utm_source=x`)).toBeNull();
    expect(articlesSharing(corpus, `${LIVE}/?utm_source=x`)).toEqual([
      `2 articles share it: ${why(corpus)}`,
      `  “${posts[0]?.title}” ${LIVE}/0`,
      `  “${posts[1]?.title}” ${LIVE}/1`,
    ]);
    expect(articlesSharing(corpus, `${LIVE}/0`)).toBeNull();
    expect(articlesSharing(corpus, "nonsense")).toBeNull();
  });
});
