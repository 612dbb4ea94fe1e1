import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { findStories, type StoryRecord } from "../../../../src/corpus/stories/stories.ts";
import type { ReportedArticle } from "../../../../src/corpus/wire/reported-article.ts";
import { findWireCopies } from "../../../../src/corpus/wire/wire-copies.ts";
import { hour, reported, seedArticles, urlOf } from "../wire/samples.ts";

/** Articles on two events, and one on neither. */
const flood = [
  "Flood cuts off Springfield",
  "Springfield cut off by sudden flood",
  "After the flood",
];
const strike = ["Harbour pilots go on strike", "Strike of harbour pilots begins"];
const articles: readonly ReportedArticle[] = [
  ...flood.map((title, at) =>
    reported(`f${at}`, { title, publishedAt: hour(at), excerpt: "Springfield is under water." }),
  ),
  ...strike.map((title, at) => reported(`s${at}`, { title, publishedAt: hour(at) })),
  reported("x", { title: "Museum shows forgotten painter" }),
];

function storiesOf(given: readonly ReportedArticle[]): StoryRecord[] {
  return findStories(given, findWireCopies(given));
}

const namesOf = (stories: readonly StoryRecord[]) =>
  stories.map((story) => story.articles.map((url) => url.slice("https://".length)));

function tieOfB(...given: ReportedArticle[]) {
  return storiesOf(given)[0]?.ties.get(urlOf("b"))?.[0];
}

describe("findStories", () => {
  it("puts together what covers one event, most articles first, in time order", () => {
    const stories = storiesOf(articles);
    expect(namesOf(stories)).toEqual([
      ["f0", "f1", "f2"],
      ["s0", "s1"],
    ]);
    expect(stories[0]?.central).toBe(urlOf("f0"));
    expect(stories[0]?.label).toBe(flood[0]);
  });

  it("says what ties an article to its story", () => {
    const [tie] = storiesOf(articles)[1]?.ties.get(urlOf("s1")) ?? [];
    expect(tie).toMatchObject({
      article: urlOf("s0"),
      related: false,
      wire: false,
      words: ["harbour", "pilots", "strike"],
      hours: 1,
    });
    expect(tie?.weight).toBeGreaterThan(0.5);
    expect(tie?.weight).toBe(Math.round((tie?.weight ?? 0) * 100) / 100);
  });

  it("keeps the same headline of another month apart", () => {
    const title = "Harbour pilots go on strike";
    const twice = [0, 24 * 30].map((after, at) =>
      reported(`s${at}`, { title, publishedAt: hour(after) }),
    );
    expect(storiesOf(twice)).toEqual([]);
  });

  it("takes undated articles in, last", () => {
    const undated = reported("a", { title: strike[0] ?? "", publishedAt: null });
    const [story] = storiesOf([...articles.slice(3), undated]);
    expect(namesOf(story ? [story] : [])).toEqual([["s0", "s1", "a"]]);
    expect(story?.ties.get(urlOf("a"))?.[0]?.hours).toBeNull();
  });

  it("lets a related link, and a wire copy, speak for a pair that little else speaks for", () => {
    const [a, b] = [
      reported("a", { title: "Pilots walk out at dawn", publishedAt: hour(0) }),
      reported("b", { title: "No ship leaves as pilots stay ashore", publishedAt: hour(1) }),
    ];
    const text = "Harbour pilots have refused to board any ship since this morning over their pay";
    expect(tieOfB(a, b)).toBeUndefined();
    expect(tieOfB({ ...a, lists: [urlOf("b")] }, { ...b, lists: [urlOf("a")] })).toMatchObject({
      related: true,
      wire: false,
    });
    expect(tieOfB({ ...a, excerpt: text }, { ...b, excerpt: text })).toMatchObject({
      related: false,
      wire: true,
    });
  });

  it("keeps a text together that more outlets ran than its words can tell, or long after", () => {
    const excerpt =
      "Harbour pilots have refused to board any ship since this morning over their pay";
    const title = "Harbour pilots go on strike over pay";
    const outlets = Array.from({ length: 120 }, (_, at) =>
      reported(`s${at}`, { title, excerpt, publishedAt: hour(at === 119 ? 24 * 30 : at / 10) }),
    );
    const [story, ...others] = storiesOf([...articles, ...outlets]).filter(
      ({ label }) => label === title,
    );
    expect(story?.articles.length).toBeGreaterThanOrEqual(120);
    expect(others).toEqual([]);
    expect(story?.ties.get(urlOf("s119"))?.[0]).toMatchObject({ wire: true, article: urlOf("s0") });
  });

  it("names no word that articles outside the story have as well", () => {
    const mayor = ["Mayor to open bridge", "Bridge to open, says mayor", "Mayor opens new bridge"];
    const others = ["How to bake bread", "Team to play in May", "What to read next"];
    const given = [...mayor, ...others].map((title, at) =>
      reported(`m${at}`, { title, publishedAt: hour(at / 10) }),
    );
    const [story] = storiesOf(given);
    const words = [...(story?.ties.values() ?? [])].flat().flatMap((tie) => tie.words);
    expect(words).toContain("bridge");
    expect(words).not.toContain("to");
  });

  it("is not misled by what an article lists: itself, strangers, doubles", () => {
    const lists = [urlOf("x"), urlOf("nowhere"), urlOf("s0"), urlOf("s0")];
    const linked = articles.map((article) =>
      article.title.startsWith("Museum") ? { ...article, lists } : article,
    );
    expect(namesOf(storiesOf(linked))).toEqual(namesOf(storiesOf(articles)));
  });

  it("finds none where there is none", () => {
    expect(storiesOf([])).toEqual([]);
    expect(storiesOf([reported("a")])).toEqual([]);
    expect(storiesOf([reported("a", { title: "…" }), reported("b", { title: "" })])).toEqual([]);
  });
});

describe("findStories on the seeds", () => {
  let seeds: readonly ReportedArticle[];
  let stories: readonly StoryRecord[];
  beforeAll(async () => {
    seeds = await seedArticles();
    stories = storiesOf(seeds);
  });

  const titles = (story: StoryRecord | undefined) =>
    (story?.articles ?? []).map(
      (url) => seeds.find(({ canonicalUrl }) => canonicalUrl === url)?.title,
    );

  it("tells Amazon's moratorium from Microsoft, which follows", () => {
    const [microsoft, amazon] = stories;
    expect(microsoft?.articles).toHaveLength(19);
    for (const title of titles(microsoft)) expect(title).toMatch(/Microsoft/);
    expect(microsoft?.label).toBe("Microsoft won't sell facial-recognition tech to police");
    expect(amazon?.articles).toHaveLength(11);
    for (const title of titles(amazon)) expect(title).toMatch(/Amazon/);
    expect(amazon?.label).toBe("Amazon bans police use of its face recognition for a year");
  });

  it("puts together two reports of what the congressman said, and keeps them out of both", () => {
    expect(stories.slice(2).map(titles)).toContainEqual([
      expect.stringMatching(/^Congressman slams/),
      expect.stringMatching(/^Congressman calls out/),
    ]);
  });

  it("does not depend on the order of the articles", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...seeds], { minLength: seeds.length }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual(stories);
      }),
      { numRuns: 20 },
    );
  });
});
