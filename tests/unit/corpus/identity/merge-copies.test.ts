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
      sources: ["a.md", "b.md", "c.md"],
    });
  });

  it("believes undamaged text before that", () => {
    const merged = mergeCopies([
      copyOf({ filed: true, title: "Filed", excerpt: "the US governmentâ€™s tracking" }),
      copyOf({ title: "Listed", excerpt: "the US government’s tracking" }),
    ]);
    expect(merged).toMatchObject({ title: "Filed", excerpt: "the US government’s tracking" });
  });

  it("keeps damaged text when there is no other", () => {
    expect(mergeCopies([copyOf({ excerpt: "Â£5" }), copyOf()]).excerpt).toBe("Â£5");
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

  it("prefers an https address to follow", () => {
    const urls = ["http://example.com/a", "https://example.com/a?utm_source=x"];
    expect(mergeCopies(urls.map((url) => copyOf({ url }))).url).toBe(urls[1]);
  });

  it("does not depend on the order of the copies", () => {
    const text = fc.constantFrom("a", "b", "cafÃ©", "longer text");
    const copy: fc.Arbitrary<ArticleCopy> = fc
      .record({
        url: fc.constantFrom("http://example.com/a", "https://example.com/a"),
        filed: fc.boolean(),
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
