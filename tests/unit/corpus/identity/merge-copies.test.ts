import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleCopy } from "../../../../src/corpus/reading/article-copy.ts";
import { mergeCopies } from "../../../../src/corpus/identity/merge-copies.ts";
import type { PublishTime } from "../../../../src/corpus/reading/publish-time.ts";
import { copyOf } from "../samples.ts";

const at = (time: string, precision: PublishTime["precision"] = "minute") => ({
  at: time,
  precision,
});

describe("mergeCopies", () => {
  it("believes the filed copy", () => {
    const merged = mergeCopies([
      copyOf({ title: "Listed", quality: 90, source: "b.md" }),
      copyOf({ title: "Listed", quality: 90, source: "c.md" }),
      copyOf({ title: "Filed", quality: 10, filed: true }),
    ]);
    expect(merged).toMatchObject({
      title: "Filed",
      quality: 10,
      filed: true,
      sources: [
        { file: "a.md", line: 2, filed: true },
        { file: "b.md", line: 2, filed: false },
        { file: "c.md", line: 2, filed: false },
      ],
    });
  });

  it("believes undamaged text before that", () => {
    const merged = mergeCopies([
      copyOf({ filed: true, title: "Filed", excerpt: "the US governmentâ€™s tracking" }),
      copyOf({ title: "Listed", excerpt: "the US government’s tracking" }),
    ]);
    expect(merged).toMatchObject({ title: "Filed", excerpt: "the US government’s tracking" });
  });

  it("repairs damaged text when there is no other, and says so", () => {
    const damaged = copyOf({ title: "DonÃ¢â‚¬â„¢t", excerpt: "Ã\u00A0 la carte, Â£5" });
    expect(mergeCopies([damaged, copyOf({ title: damaged.title })])).toMatchObject({
      title: "Don’t",
      excerpt: "à la carte, £5",
      repaired: ["title", "excerpt"],
      revisions: [],
    });
  });

  it("leaves damaged text as it is when it cannot be repaired, but for what no page can show", () => {
    const merged = mergeCopies([copyOf({ title: "a\uFFFDb", excerpt: "Ãa Ã\u0081\u0081 b" })]);
    expect(merged).toMatchObject({ title: "a\uFFFDb", repaired: ["excerpt"] });
    expect(merged.excerpt).toBe("Ãa Á b");
  });

  it.each([
    [
      "a cut one and its whole",
      "Police said on",
      "Police said on Monday that",
      "Police said on Monday that",
    ],
    ["an ellipsis", "Police said on …", "Police said on Monday that", "Police said on Monday that"],
    ["three dots", "Police said on Mon...", "Police say", "Police say"],
    [
      "two of different lengths",
      "Police said ...",
      "Police said on Monday...",
      "Police said on Monday...",
    ],
  ])("believes the fuller excerpt before the filed copy: %s", (_what, filed, listed, chosen) => {
    const merged = mergeCopies([
      copyOf({ excerpt: filed, filed: true }),
      copyOf({ excerpt: listed, source: "b.md", line: 9 }),
    ]);
    expect(merged.excerpt).toBe(chosen);
    expect(merged.decisions).toEqual([
      {
        field: "excerpt",
        rule: "the fuller text over the cut one",
        from: { file: "b.md", line: 9 },
      },
    ]);
  });

  it("believes the filed copy of two whole excerpts, and of a headline that grew", () => {
    const merged = mergeCopies([
      copyOf({ title: "Amazon bans police", excerpt: "One.", filed: true }),
      copyOf({ title: "Amazon bans police use", excerpt: "Another, and a longer one." }),
    ]);
    expect(merged).toMatchObject({ title: "Amazon bans police", excerpt: "One." });
    expect(merged.decisions.map(({ field, rule }) => [field, rule])).toEqual([
      ["title", "filed over listed"],
      ["excerpt", "filed over listed"],
    ]);
  });

  it("fills what the filed copy leaves out", () => {
    const merged = mergeCopies([
      copyOf({ filed: true }),
      copyOf({ heat: 7, published: false, topics: ["AI"] }),
    ]);
    expect(merged).toMatchObject({
      heat: 7,
      published: false,
      topics: ["AI"],
    });
  });

  it("believes what most listed copies say", () => {
    const titles = ["Revised", "First", "Revised"];
    expect(mergeCopies(titles.map((title) => copyOf({ title }))).title).toBe("Revised");
  });

  it("takes the earliest time, exact before vague within a day", () => {
    const times = [
      at("2020-06-12T00:00:00Z", "day"),
      at("2020-06-11T00:00:00Z", "day"),
      at("2020-06-11T09:00:00Z"),
      null,
    ];
    const merged = mergeCopies(times.map((publishedAt) => copyOf({ publishedAt })));
    expect(merged.publishedAt).toEqual(at("2020-06-11T09:00:00Z"));
    expect(mergeCopies([copyOf()]).publishedAt).toBeNull();
  });

  it("keeps other headlines and times as revisions, in order of time", () => {
    const merged = mergeCopies([
      copyOf({ title: "Second", publishedAt: at("2020-06-12T12:12:00Z") }),
      copyOf({ title: "First", publishedAt: at("2020-06-12T09:00:00Z"), filed: true }),
      copyOf({ title: "First", publishedAt: at("2020-06-12T10:00:00Z") }),
      copyOf({ title: "First", publishedAt: at("2020-06-12T10:00:00Z") }),
      copyOf({ title: "Undated" }),
    ]);
    expect(merged.revisions).toEqual([
      { title: "First", publishedAt: at("2020-06-12T10:00:00Z") },
      { title: "Second", publishedAt: at("2020-06-12T12:12:00Z") },
      { title: "Undated", publishedAt: null },
    ]);
    expect(merged.doubts).toEqual(["copies disagree on the time by 3 h 12 min"]);
    expect(merged.decisions).toContainEqual({
      field: "publishedAt",
      rule: "the earliest time",
      from: { file: "a.md", line: 2 },
    });
  });

  it("keeps no copy as a revision that only leaves out the time", () => {
    const merged = mergeCopies([
      copyOf({ title: "First", publishedAt: at("2020-06-12T09:00:00Z"), filed: true }),
      copyOf({ title: "Second", publishedAt: at("2020-06-12T10:00:00Z") }),
      copyOf({ title: "First" }),
      copyOf({ title: "Second" }),
    ]);
    expect(merged.revisions).toEqual([
      { title: "Second", publishedAt: at("2020-06-12T10:00:00Z") },
    ]);
  });

  it("merges as many copies as there are", () => {
    const copies = Array.from({ length: 150_000 }, (_, line) =>
      copyOf({ title: `${line}`, excerpt: line % 2 === 0 ? "even" : "odds", line }),
    );
    expect(mergeCopies(copies)).toMatchObject({ title: "0", excerpt: "even" });
  });

  it("keeps a bounded number of revisions", () => {
    const copies = Array.from({ length: 60 }, (_, i) => copyOf({ title: `Title ${i}` }));
    expect(mergeCopies(copies).revisions).toHaveLength(20);
  });

  it.each([
    [["2020-06-12T09:00:00Z", "2020-06-12T09:00:59Z"], []],
    [["2020-06-12T09:00:00Z", "2020-06-12T09:01:00Z"], ["1 min"]],
    [["2020-06-12T09:00:00Z", "2020-06-12T11:00:00Z"], ["2 h"]],
    [["2020-06-12T09:00:00Z", "2020-06-15T09:00:00Z"], ["3 days"]],
    [["2020-06-12T09:00:00Z", "2090-06-15T09:00:00Z"], ["70 years"]],
  ])("says by how much times disagree: %j", (times, lengths) => {
    const merged = mergeCopies(times.map((time) => copyOf({ publishedAt: at(time) })));
    expect(merged.doubts).toEqual(
      lengths.map((length) => `copies disagree on the time by ${length}`),
    );
  });

  it("takes a day for any time in it", () => {
    const day = copyOf({ publishedAt: at("2020-06-12T00:00:00Z", "day") });
    const within = copyOf({ publishedAt: at("2020-06-12T23:59:00Z") });
    const after = copyOf({ publishedAt: at("2020-06-13T01:00:00Z") });
    expect(mergeCopies([day, within])).toMatchObject({
      publishedAt: within.publishedAt,
      doubts: [],
    });
    expect(mergeCopies([day, after])).toMatchObject({
      publishedAt: day.publishedAt,
      doubts: ["copies disagree on the time by 1 h"],
    });
  });

  it("passes doubts on unless another copy has the time without", () => {
    const dateNote = "names no time zone: read as UTC";
    const doubted = copyOf({ publishedAt: at("2020-06-12T09:00:00Z"), dateNote });
    const sure = copyOf({ publishedAt: at("2020-06-12T09:00:00Z") });
    expect(mergeCopies([doubted]).doubts).toEqual([dateNote]);
    expect(mergeCopies([doubted, sure]).doubts).toEqual([]);
  });

  it("says why an article has no time, the mistake before the absence", () => {
    const mistake = copyOf({ dateNote: '"2020-02-30" is no time that exists' });
    expect(mergeCopies([copyOf(), copyOf(), mistake]).undated).toBe(mistake.dateNote);
    expect(mergeCopies([copyOf()]).undated).toBe("no publish time is given");
    expect(
      mergeCopies([mistake, copyOf({ publishedAt: at("2020-06-12T09:00:00Z") })]).undated,
    ).toBeNull();
  });

  it("is known by the page of the filed copy, and by one without a query", () => {
    const pages = [
      "https://example.com/b",
      "https://example.com/a?x=1",
      "https://example.com/long",
    ];
    const copies = pages.map((url) => copyOf({ canonicalUrl: url, url }));
    expect(mergeCopies(copies)).toMatchObject({
      canonicalUrl: pages[0],
      url: pages[0],
      aliases: [pages[1], pages[2]],
    });
    const filed = copyOf({ canonicalUrl: "https://example.com/c?x=1", filed: true });
    expect(mergeCopies([...copies, filed]).canonicalUrl).toBe("https://example.com/c?x=1");
  });

  it("prefers an https address to follow", () => {
    const urls = ["http://example.com/a", "https://example.com/a?utm_source=x"];
    expect(mergeCopies(urls.map((url) => copyOf({ url }))).url).toBe(urls[1]);
  });

  it("prefers the web page to AMP pages and caches", () => {
    const urls = [
      "https://amp.example.com/a",
      "https://example-com.cdn.ampproject.org/c/s/example.com/a",
      "http://www.example.com/a",
    ];
    const merged = mergeCopies(urls.map((url, i) => copyOf({ url, filed: i === 0 })));
    expect(merged.url).toBe(urls[2]);
  });

  it("does not depend on the order of the copies", () => {
    const text = fc.constantFrom("a", "b", "cafÃ©", "longer text", "longer…");
    const copy: fc.Arbitrary<ArticleCopy> = fc
      .record({
        url: fc.constantFrom("http://example.com/a", "https://example.com/a"),
        canonicalUrl: fc.constantFrom("https://example.com/a", "https://example.com/b?c"),
        aliases: fc.subarray(["https://example.com/x", "https://example.com/y"]),
        filed: fc.boolean(),
        line: fc.constantFrom(2, 9),
        dateNote: fc.option(fc.constantFrom("one", "two")),
        source: text,
        title: text,
        excerpt: fc.option(text),
        publishedAt: fc.option(
          fc.constantFrom(
            at("2020-06-11T09:00:00Z"),
            at("2020-06-11T00:00:00Z", "day"),
            at("2020-06-10T09:00:00Z"),
          ),
        ),
        quality: fc.option(fc.nat(3)),
        published: fc.option(fc.boolean()),
        domain: text,
        topics: fc.array(text),
        lists: fc.array(text),
      })
      .map(copyOf);
    const shuffled = fc
      .array(copy, { minLength: 1, maxLength: 6 })
      .chain((copies) =>
        fc.tuple(fc.constant(copies), fc.shuffledSubarray(copies, { minLength: copies.length })),
      );
    fc.assert(
      fc.property(shuffled, ([copies, others]) => {
        expect(mergeCopies(others)).toEqual(mergeCopies(copies));
      }),
    );
  });
});
