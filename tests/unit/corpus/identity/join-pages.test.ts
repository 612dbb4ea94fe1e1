import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinPages } from "../../../../src/corpus/identity/join-pages.ts";
import { NO_RULINGS, type Rulings } from "../../../../src/corpus/identity/rulings.ts";
import type { ArticleCopy } from "../../../../src/corpus/reading/article-copy.ts";
import { copyOf } from "../samples.ts";
import { processorTime } from "../../processor-time.ts";

const page = (canonicalUrl: string, title: string, ...aliases: string[]) =>
  copyOf({ canonicalUrl, title, aliases });

/** Articles as their pages, and what was kept apart. */
function join(copies: readonly ArticleCopy[], rulings: Partial<Rulings> = {}) {
  const { groups, notMerged } = joinPages(copies, { ...NO_RULINGS, ...rulings });
  const articles = groups.map((group) => [
    ...new Set(group.copies.map(({ canonicalUrl }) => canonicalUrl)),
  ]);
  return { articles, notMerged, joined: groups.flatMap((group) => group.joined) };
}

const TITLE = "One million COVID-19 tests done in Canada but numbers still falling short";
const REVISED = "One million COVID-19 test done in Canada but numbers still falling short";
const BEATLES = [
  "John buys a new guitar in Liverpool",
  "Paul sells his old house in Sussex",
] as const;

describe("joinPages", () => {
  it("keeps articles without a common address apart, whatever their headlines", () => {
    expect(join([page("a", TITLE, "x"), page("b", TITLE, "y"), page("c", TITLE)]).articles).toEqual(
      [["a"], ["b"], ["c"]],
    );
  });

  it("joins a page with the page that it names, whatever their headlines", () => {
    const { articles, joined } = join([page("b", BEATLES[0]), page("a", BEATLES[1], "b")]);
    expect(articles).toEqual([["a", "b"]]);
    expect(joined).toEqual([
      { alias: "b", pages: ["a", "b"], rule: "the other address of one is the page of the other" },
    ]);
  });

  it("joins pages of a common address and like headlines", () => {
    const { articles, joined, notMerged } = join([page("b", TITLE, "x"), page("a", REVISED, "x")]);
    expect(articles).toEqual([["a", "b"]]);
    expect(joined).toEqual([
      {
        alias: "x",
        pages: ["a", "b"],
        rule: "they share another address, and their headlines are alike",
      },
    ]);
    expect(notMerged).toEqual([]);
  });

  it("joins no posts of a live blog, and says so", () => {
    const posts = [
      "Spain's biggest cities will not move to next stage of lockdown exit",
      "China says it's willing to help North Korea in fight against virus",
      "More than 1,000 line up for food in Switzerland amid shutdown",
      "Trump: government will buy $3 billion of meat, produce from farmers",
    ];
    const { articles, notMerged } = join(posts.map((title, i) => page(`p${i}`, title, "blog")));
    expect(articles).toHaveLength(4);
    expect(notMerged).toEqual([
      {
        alias: "blog",
        pages: ["p0", "p1", "p2", "p3"],
        why: "their headlines are not all alike, like those of a live blog's posts",
      },
    ]);
  });

  it("guards the main page of a live blog, too, once two posts name it", () => {
    const copies = [
      page("blog", "Live"),
      ...BEATLES.map((title, i) => page(`p${i}`, title, "blog")),
    ];
    expect(join(copies).articles).toHaveLength(3);
  });

  it("joins the like pages of an address and not the others", () => {
    const { articles, notMerged } = join([
      page("a", TITLE, "x"),
      page("b", REVISED, "x"),
      page("c", BEATLES[0], "x"),
    ]);
    expect(articles).toEqual([["a", "b"], ["c"]]);
    expect(notMerged.map(({ pages }) => pages)).toEqual([["a", "b", "c"]]);
  });

  it("goes by the three commonest headlines of a page", () => {
    const others = ["Banks open in Italy", "Schools close in Spain", "Trains stop in France"];
    const revised = (times: number) => [
      page("a", TITLE, "x"),
      ...others.flatMap((title) => [page("a", title), page("a", title)]),
      ...Array.from({ length: times }, () => page("b", REVISED, "x")),
      ...others.map((_, i) => page("b", `Nothing like it, number ${i} of ${times}`)),
    ];
    expect(join(revised(1)).articles).toEqual([["a"], ["b"]]);
    const again = Array.from({ length: 2 }, () => page("a", TITLE));
    expect(join([...revised(2), ...again]).articles).toEqual([["a", "b"]]);
  });

  it("lets no headline that is like all others chain them", () => {
    const { articles } = join([
      page("a", "Virus spreads in Spain: schools close", "x"),
      page(
        "b",
        "Virus spreads in Spain and in Italy, says WHO: schools close, banks open today",
        "x",
      ),
      page("c", "Italy, says WHO: banks open today", "x"),
    ]);
    expect(articles).toHaveLength(2);
  });

  it("takes an address of very many pages for no article's, like as they are", () => {
    const copies = Array.from({ length: 51 }, (_, i) => page(`p${i}`, TITLE, "home"));
    const { articles, notMerged } = join(copies);
    expect(articles).toHaveLength(51);
    expect(notMerged[0]?.why).toBe("51 pages share it, as those of a live blog or a section do");
  });

  it("follows the settings first", () => {
    const copies = [page("a", TITLE, "x"), page("b", REVISED, "x"), page("c", BEATLES[0], "y")];
    expect(join(copies, { same: [["c", "a"]] }).articles).toEqual([["a", "b", "c"]]);
    expect(join(copies, { same: [["y", "a"]] }).articles).toEqual([["a", "b", "c"]]);
    const apart = join(copies, { different: [["a", "b"]] });
    expect(apart.articles).toEqual([["a"], ["b"], ["c"]]);
    expect(apart.notMerged[0]?.why).toBe("corpus.yml keeps some of them apart");
  });

  it("joins those of an address that are different from a third and not from each other", () => {
    const copies = ["a", "b", "c"].map((url) => page(url, TITLE, "x"));
    const different = [
      ["a", "b"],
      ["a", "c"],
    ];
    const { articles, joined, notMerged } = join(copies, { different });
    expect(articles).toEqual([["a"], ["b", "c"]]);
    expect(joined.map(({ pages }) => pages)).toEqual([["b", "c"]]);
    expect(notMerged).toEqual([
      { alias: "x", pages: ["a", "b", "c"], why: "corpus.yml keeps some of them apart" },
    ]);
  });

  it("gives every reason for which the pages of an address are several articles", () => {
    const copies = [page("a", TITLE, "x"), page("b", REVISED, "x"), page("c", BEATLES[0], "x")];
    expect(join(copies, { different: [["a", "b"]] }).notMerged[0]?.why).toBe(
      "corpus.yml keeps some of them apart; " +
        "their headlines are not all alike, like those of a live blog's posts",
    );
  });

  it("lets the settings name no page by an address that very many share", () => {
    const copies = Array.from({ length: 51 }, (_, i) => page(`p${i}`, TITLE, "home"));
    const named = [...copies, page("a", TITLE, "p0")];
    expect(join(named).articles).toHaveLength(51);
    expect(join(named, { same: [["home", "a"]] }).articles).toHaveLength(51);
    expect(join(named, { different: [["home", "a"]] }).articles).toHaveLength(51);
    expect(join(named, { same: [["home", "a"]] }).notMerged).toMatchObject([
      { alias: "home", why: "51 pages share it, as those of a live blog or a section do" },
    ]);
  });

  it("takes no longer for long live blogs whose posts share several addresses", () => {
    const words = Array.from({ length: 240 }, (_, i) => `w${i}`);
    // Three words of four, by a hash: all headlines are alike, and each pair somewhat differently.
    const title = (post: number, i: number) =>
      words
        .filter((_, w) => (Math.imul(w * 500 + post * 10 + i, 2_654_435_761) >>> 28) % 4 > 0)
        .join(" ");
    const copies = Array.from({ length: 4 * 50 * 10 }, (_, n) => {
      const [blog, post] = [n % 4, Math.floor(n / 4) % 50];
      const aliases = [1, 2, 3, 4].map((alias) => `live/${blog}/${alias}`);
      return page(`${blog}/${post}`, title(post, Math.floor(n / 200)), ...aliases);
    });
    const start = processorTime();
    join(copies);
    expect(processorTime() - start).toBeLessThan(4_000);
  });

  it("takes no longer for addresses of very many pages that are said to be different", () => {
    const copies = Array.from({ length: 3_000 }, (_, i) => page(`p${i}`, `${i}`, "home", "other"));
    const start = processorTime();
    join(copies, { different: [["home", "other"]] });
    expect(processorTime() - start).toBeLessThan(1_000);
  });

  it("joins a page of very many copies", () => {
    const listed = page("c", TITLE, "b");
    const copies = [
      page("b", TITLE, "a"),
      page("a", TITLE),
      ...Array.from({ length: 150_000 }, () => listed),
    ];
    expect(joinPages(copies, NO_RULINGS).groups.map((group) => group.copies.length)).toContain(
      150_002,
    );
  });

  it("joins what is different by no way round", () => {
    const copies = [page("a", TITLE, "x"), page("b", REVISED, "x", "y"), page("c", TITLE, "y")];
    expect(join(copies).articles).toEqual([["a", "b", "c"]]);
    expect(join(copies, { different: [["a", "c"]] }).articles).toEqual([["a", "b"], ["c"]]);
    expect(join(copies, { different: [["a", "c"]], same: [["b", "c"]] }).articles).toEqual([
      ["a"],
      ["b", "c"],
    ]);
    expect(
      join(copies, {
        different: [
          ["a", "a"],
          ["nowhere", "a"],
        ],
      }).articles,
    ).toHaveLength(1);
  });

  it("does not depend on the order of the copies", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e");
    const copy = fc
      .record({
        canonicalUrl: name,
        title: fc.constantFrom(TITLE, REVISED, ...BEATLES),
        aliases: fc.uniqueArray(fc.constantFrom("a", "b", "x", "y"), { maxLength: 2 }),
      })
      .map(({ aliases, ...fields }) =>
        copyOf({ ...fields, aliases: aliases.filter((alias) => alias !== fields.canonicalUrl) }),
      );
    const rulings = fc.record({
      same: fc.array(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), { maxLength: 1 }),
      different: fc.array(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
    });
    const sorted = (copies: readonly ArticleCopy[], ruled: Partial<Rulings>) => {
      const { articles, ...rest } = join(copies, ruled);
      return { ...rest, articles: articles.map((pages) => pages.toSorted()) };
    };
    const shuffled = fc
      .array(copy, { minLength: 1, maxLength: 8 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      );
    fc.assert(
      fc.property(shuffled, rulings, ([copies, others], ruled) => {
        const { articles } = sorted(copies, ruled);
        expect(sorted(others, ruled)).toEqual(sorted(copies, ruled));
        for (const pair of ruled.different) {
          expect(articles.some((pages) => pair.every((url) => pages.includes(url)))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
