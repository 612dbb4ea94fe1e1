import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl, readArticleUrl } from "../../../../src/corpus/identity/canonical-url.ts";

describe("canonicalUrl", () => {
  it.each([
    ["HTTP://WWW.Example.COM/A", "https://www.example.com/A"],
    ["https://example.com:443/a/", "https://example.com/a"],
    ["http://example.com:80/a", "https://example.com/a"],
    ["https://example.com:8080/a", "https://example.com:8080/a"],
    ["https://example.com", "https://example.com/"],
    ["https://example.com./a", "https://example.com/a"],
    ["https://example.com/a#part", "https://example.com/a"],
    ["https://me:secret@example.com/a", "https://example.com/a"],
    ["https://example.com/a?", "https://example.com/a"],
    ["https://example.com/a/?utm_source=x&UTM_Medium=y&fbclid=z", "https://example.com/a"],
    ["https://example.com/a?id=7&gclid=1&b=2", "https://example.com/a?id=7&b=2"],
    ["https://example.com/?a=1&#038;b=2", "https://example.com/?a=1&b=2"],
    ["https://example.com/?a=1&amp;amp;b=2", "https://example.com/?a=1&b=2"],
    ["https://example.com/a%252Fb", "https://example.com/a%252Fb"],
    ["  https://exa\nmple.com/a ", "https://example.com/a"],
    ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
  ])("makes one form of %j", (text, canonical) => {
    expect(canonicalUrl(text)).toBe(canonical);
  });

  it.each(["id", "v", "vid", "p", "story", "cat", "post"])(
    "keeps ?%s=, which can be the page",
    (name) => {
      const url = `https://example.com/watch?${name}=1`;
      expect(canonicalUrl(url)).toBe(url);
    },
  );

  it.each([
    "",
    "example.com/a",
    "//example.com/a",
    "/a",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.com/",
    "https://",
    "https:///a",
    "http:example.com",
    "https://exa mple.com/",
  ])("refuses %j", (text) => {
    expect(canonicalUrl(text)).toBeNull();
  });

  it("is idempotent", () => {
    const part = fc.stringMatching(/^[a-z0-9&;=#%?./: ampt]{0,30}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          part.map((text) => `http://a.b/${text}`),
        ),
        (url) => {
          const once = canonicalUrl(url);
          if (once !== null) expect(canonicalUrl(once)).toBe(once);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("readArticleUrl", () => {
  it("keeps an address that works", () => {
    expect(readArticleUrl("http://Example.com/a/?utm_source=x&amp;id=1#b")?.href).toBe(
      "http://example.com/a/?utm_source=x&id=1#b",
    );
  });

  it("drops a user name, which only misleads", () => {
    expect(readArticleUrl("https://bank.example@evil.example/")?.href).toBe(
      "https://evil.example/",
    );
  });
});
