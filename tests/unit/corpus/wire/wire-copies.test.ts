import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compareText } from "../../../../src/corpus/text/compare-text.ts";
import type { ReportedArticle } from "../../../../src/corpus/wire/reported-article.ts";
import { findWireCopies, type WireGroup } from "../../../../src/corpus/wire/wire-copies.ts";
import { hour, reported, seedArticles, urlOf } from "./samples.ts";

const TEXT =
  "The company said on Wednesday that it would stop selling the software to the police for one year";
const HEADLINE = "Company stops selling its software to police";

/** Groups as names, the earliest first. */
function namesOf(groups: readonly WireGroup[]): string[][] {
  return groups.map(({ earliest, copies }) =>
    [earliest, ...copies.map(({ article }) => article)].map((url) => url.slice("https://".length)),
  );
}

/** Of different outlets each: by looking at all pairs of texts, and joining groups until none is left to join. */
function connectedSlowly(articles: readonly ReportedArticle[]): string[][] {
  let groups = articles.map((article) => [article]);
  for (;;) {
    const [pair] = groups.flatMap((a, at) =>
      groups.slice(at + 1).flatMap((b) => (areAlike(a, b) ? [{ a, b }] : [])),
    );
    if (pair === undefined) break;
    const { a, b } = pair;
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]];
  }
  return sorted(
    groups
      .filter((group) => group.length > 1)
      .map((group) => group.map(({ canonicalUrl }) => canonicalUrl.slice("https://".length))),
  );
}

/** Groups and what is in them in one and the same order. */
function sorted(groups: readonly string[][]): string[][] {
  return groups
    .map((group) => group.toSorted(compareText))
    .toSorted(([a = ""], [b = ""]) => compareText(a, b));
}

function areAlike(a: readonly ReportedArticle[], b: readonly ReportedArticle[]): boolean {
  return a.some((one) => b.some((other) => isSameText(one.excerpt ?? "", other.excerpt ?? "")));
}

function isSameText(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => {
    const words = text.replaceAll("’", "").split(" ");
    return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
  });
  if (one === undefined || other === undefined || one.size < 8 || other.size < 8) return false;
  const both = [...one].filter((shingle) => other.has(shingle)).length;
  return both / (one.size + other.size - both) >= 0.5;
}

describe("findWireCopies by text", () => {
  it("tells the same text of different providers, from the earliest", () => {
    const groups = findWireCopies([
      reported("late", { excerpt: `${TEXT}.`, publishedAt: hour(9) }),
      reported("early", { excerpt: `“${TEXT.toUpperCase()}…”`, publishedAt: hour(1) }),
      reported("undated", { excerpt: TEXT, publishedAt: null }),
      reported("other", {
        excerpt: "An entirely different text about some other thing, long enough",
      }),
    ]);
    expect(groups).toEqual([
      {
        earliest: urlOf("early"),
        copies: [
          { article: urlOf("late"), by: "text", similarity: 1 },
          { article: urlOf("undated"), by: "text", similarity: 1 },
        ],
      },
    ]);
  });

  it("takes half of the word 3-grams for the same text, and not less", () => {
    const words = Array.from({ length: 32 }, (_, index) => `word${index}`);
    const from = (start: number, count: number) => words.slice(start, start + count).join(" ");
    const similar = (count: number, start: number) =>
      findWireCopies([
        reported("a", { excerpt: from(0, count) }),
        reported("b", { excerpt: from(start, count) }),
      ]);
    // 18 3-grams each, 12 of them shared: 12 of 24. Then 17 each, 11 shared: 11 of 23.
    expect(similar(20, 6)[0]?.copies[0]).toMatchObject({ by: "text", similarity: 0.5 });
    expect(similar(19, 6)).toEqual([]);
  });

  it("never makes a copy of the earliest's own provider's articles", () => {
    const again = reported("early/again", { excerpt: TEXT, publishedAt: hour(2) });
    const early = reported("early", { excerpt: TEXT, publishedAt: hour(1) });
    expect(findWireCopies([early, again])).toEqual([]);
    const late = reported("late", { excerpt: TEXT, publishedAt: hour(3) });
    expect(namesOf(findWireCopies([early, again, late]))).toEqual([["early", "late"]]);
  });

  it("tells nothing by a phrase", () => {
    const excerpt = "Here is what you need to know today";
    expect(findWireCopies([reported("a", { excerpt }), reported("b", { excerpt })])).toEqual([]);
  });

  it("keeps out what one outlet says under every headline", () => {
    const plea = "Our coverage is free of charge for all readers so please subscribe today";
    const own = ["one", "two", "three"].map((name) => reported(`a/${name}`, { excerpt: plea }));
    expect(findWireCopies([...own, reported("b", { excerpt: plea })])).toEqual([]);
    const [, ...others] = own;
    const withNews = [reported("a/one", { excerpt: `${plea}. ${TEXT}` }), ...others];
    expect(namesOf(findWireCopies([...withNews, reported("b", { excerpt: TEXT })]))).toEqual([
      ["a/one", "b"],
    ]);
  });

  it("keeps out an agency's stock text, which several outlets have under headlines of their own", () => {
    const stock =
      "The virus causes mild symptoms for most people, for some it can cause severe illness";
    const story = (at: string, title: string) => reported(at, { title, excerpt: stock });
    const one = [story("a/1", "Skiers die in Italy"), story("b/1", "Games are moved")];
    expect(findWireCopies(one)).toHaveLength(1);
    const again = [story("a/2", "Plant in Iowa opens"), story("b/2", "Spain extends the lockdown")];
    expect(findWireCopies([...one, ...again])).toEqual([]);
    // News in the headline of a text that is filed anew.
    const anew = [story("a/2", "Two skiers die in Italy"), story("b/2", "Games are moved to May")];
    expect(findWireCopies([...one, ...anew])).toHaveLength(1);
  });

  it("keeps a text that one outlet filed again and again under one headline", () => {
    const filed = [1, 2, 3].map((time) =>
      reported(`a/${time}`, { title: HEADLINE, excerpt: TEXT, publishedAt: hour(time) }),
    );
    const copy = reported("b", { excerpt: TEXT, publishedAt: hour(9) });
    expect(namesOf(findWireCopies([...filed, copy]))).toEqual([["a/1", "b"]]);
  });
});

/** With another quote, which makes no other headline. */
function b(after: number, title = "Company stops selling its software to ‘police’") {
  return reported("b", { title, publishedAt: hour(after) });
}

describe("findWireCopies by headline", () => {
  const a = reported("a", { title: HEADLINE, excerpt: TEXT, publishedAt: hour(0) });

  it("marks the very same headline within two days as the weaker evidence that it is", () => {
    expect(findWireCopies([a, b(48)])).toEqual([
      {
        earliest: urlOf("a"),
        copies: [{ article: urlOf("b"), by: "headline", similarity: 0 }],
      },
    ]);
    expect(findWireCopies([a, b(49)])).toEqual([]);
    expect(findWireCopies([a, { ...b(0), publishedAt: null }])).toEqual([]);
  });

  it("wants six words", () => {
    const short = { ...a, title: "Company stops selling software today" };
    expect(findWireCopies([short, b(1, short.title)])).toEqual([]);
  });

  it("doesn't chain a column that comes every day", () => {
    const column = [0, 1, 2, 3, 4].map((day) =>
      reported(`${"abcde"[day]}`, { title: HEADLINE, publishedAt: hour(day * 24) }),
    );
    expect(namesOf(findWireCopies(column))).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
  });

  const OTHER = "Quite another text that two more outlets have run under the same words as here";

  it("keeps two texts apart, be it that one outlet ran both under one headline", () => {
    const groups = findWireCopies([
      a,
      reported("a/2", { title: HEADLINE, excerpt: OTHER, publishedAt: hour(1) }),
      reported("c", { excerpt: TEXT, publishedAt: hour(2) }),
      reported("d", { excerpt: OTHER, publishedAt: hour(3) }),
    ]);
    expect(namesOf(groups)).toEqual([
      ["a", "c"],
      ["a/2", "d"],
    ]);
  });

  it("takes in who has the headline of a text's copy, and not of what came before the text", () => {
    const text = [a, reported("c", { title: "Other words", excerpt: TEXT, publishedAt: hour(2) })];
    const late = reported("d", { title: HEADLINE, publishedAt: hour(3) });
    const copies = findWireCopies([...text, late])[0]?.copies;
    expect(copies?.map(({ article, by }) => [article, by])).toEqual([
      [urlOf("c"), "text"],
      [urlOf("d"), "headline"],
    ]);
    expect(namesOf(findWireCopies([...text, { ...late, publishedAt: hour(-1) }]))).toEqual([
      ["a", "c"],
    ]);
  });
});

describe("findWireCopies on generated texts", () => {
  const word = fc.constantFrom("the", "police", "use", "face", "ban", "year", "city", "won’t");
  const excerpt = fc.array(word, { minLength: 8, maxLength: 16 }).map((words) => words.join(" "));
  const corpus = fc
    .array(fc.tuple(excerpt, fc.nat(40)), { maxLength: 25 })
    .map((texts) =>
      texts.map(([excerpt, after], index) =>
        reported(`outlet${index}`, { title: `${index}`, excerpt, publishedAt: hour(after) }),
      ),
    );

  it("connects exactly what all pairs connect", () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        expect(sorted(namesOf(findWireCopies(articles)))).toEqual(connectedSlowly(articles));
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of the articles", () => {
    fc.assert(
      fc.property(corpus, (articles) => {
        expect(findWireCopies(articles.toReversed())).toEqual(findWireCopies(articles));
      }),
      { numRuns: 50 },
    );
  });
});

describe("findWireCopies on the seeds", () => {
  let groups: readonly WireGroup[];
  beforeAll(async () => {
    groups = findWireCopies(await seedArticles());
  });

  it("finds the one text that four outlets ran", () => {
    expect(groups).toHaveLength(1);
    expect(groups[0]?.earliest).toContain("bostonglobe.com");
    expect(groups[0]?.copies.map(({ by }) => by)).toEqual(["text", "text", "text"]);
    expect(groups[0]?.copies.map(({ article }) => new URL(article).hostname)).toEqual([
      expect.stringContaining("thestar.com.my"),
      expect.stringContaining("washingtontimes.com"),
      expect.stringContaining("pbs.org"),
    ]);
  });
});
