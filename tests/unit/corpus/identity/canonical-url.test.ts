import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl, readArticleUrl } from "../../../../src/corpus/identity/canonical-url.ts";
import { processorTime } from "../../processor-time.ts";

describe("canonicalUrl", () => {
  it.each([
    ["HTTP://WWW.Example.COM/A", "https://example.com/A"],
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
    ["https://example.com/?a=1&amp;#038;amp;b=2", "https://example.com/?a=1&b=2"],
    ["https://example.com/video/?471800-1/governor", "https://example.com/video?471800-1/governor"],
    ["https://www.example.com/a/../b/.//c", "https://example.com/b//c"],
    ["https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"],
    ["https://example.com/.amp.html", "https://example.com/.html"],
    ["http://[::1]/.amp.html", "https://[::1]/.html"],
    ["https://example.com/b/%2e.amp", "https://example.com/b/%2e.amp"],
    ["https://example.com/b/...amp", "https://example.com/b/...amp"],
    ["https://example.com/b/%2E.%2e/amp", "https://example.com/b/%2E.%2e"],
    ["https://example.com/a/.b/../c/./d", "https://example.com/a/c/d"],
    ["https://example.com/a/.b/../../..", "https://example.com/"],
    ["https://example.com/amp/.amp/../.amp/", "https://example.com/amp"],
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

  it.each([
    ["https://amp.www.complex.com/a", "https://complex.com/a"],
    ["https://cdn.ampproject.org/c/example.com/a", "https://example.com/a"],
    [
      "https://www-kezi-com.cdn.ampproject.org/c/www.kezi.com/templates/AMP?contentID=570225661",
      "https://kezi.com/templates?contentID=570225661",
    ],
    [
      "https://x.cdn.ampproject.org/v/s/amp.example.com/amp/a.amp.html?amp_js_v=a6",
      "https://example.com/a.html",
    ],
    ["https://www.google.co.uk/amp/s/amp.example.com/a%3Fb", "https://example.com/a%3Fb"],
    ["https://example.com/a/amp/?id=7&amp", "https://example.com/a?id=7"],
  ])("finds the page behind the AMP address %j", (text, canonical) => {
    expect(readArticleUrl(text)).toMatchObject({ canonical, amp: true });
  });

  it.each([
    "https://example.com/amp",
    "https://example.com/amp.html",
    "https://amp.dev/about",
    "https://amp.co.uk/a",
    "https://example.com/guitar-amp",
    "https://example.com/a?amp=5",
    "https://example.com/a?version=2",
    "https://example.com/a?platform=hootsuite",
    "https://google.com/amplify",
    "https://x.cdn.ampproject.org/c/s/nothing",
    "https://ampproject.org.example/c/s/example.com/a",
    "https://ctv.example/a?cache=1",
  ])("takes %j for no AMP address", (url) => {
    expect(readArticleUrl(url)).toEqual({ href: url, canonical: url, amp: false });
  });

  it("keeps a host that is nothing else", () => {
    expect(canonicalUrl("https://www.com/a")).toBe("https://www.com/a");
    expect(canonicalUrl("https://localhost./a")).toBe("https://localhost/a");
  });

  it("takes no longer for what nobody means", () => {
    const start = processorTime();
    for (const tail of [
      "/".repeat(500_000),
      "/amp".repeat(200_000),
      `?a&${"amp;".repeat(200_000)}`,
    ]) {
      expect(canonicalUrl(`https://example.com/a${tail}`)).not.toBeNull();
    }
    expect(processorTime() - start).toBeLessThan(1_000);
  });

  it("is idempotent", () => {
    const part = fc.stringMatching(/^[a-z0-9&;=#%?./: ampt]{0,30}$/);
    const piece = fc.constantFrom(
      ..."www. amp. cdn.ampproject.org google.com example.com /amp /c/s/ /amp/s/ .amp .html / a ? & amp=1 id=2 &amp; utm_source=".split(
        " ",
      ),
    );
    const dotted = fc
      .array(
        fc.constantFrom(
          ..."/ /b/ . .. %2e %2E amp .amp /amp/ .html .amp.html /google-amp".split(" "),
        ),
        { maxLength: 8 },
      )
      .map((pieces) => `https://example.com/${pieces.join("")}`);
    const ampLike = fc
      .array(piece, { maxLength: 12 })
      .map((pieces) => `https://${pieces.join("")}`);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          part.map((text) => `http://a.b/${text}`),
          ampLike,
          dotted,
        ),
        (url) => {
          const once = canonicalUrl(url);
          if (once !== null) expect(canonicalUrl(once)).toBe(once);
        },
      ),
      { numRuns: 4_000 },
    );
  });
});

describe("readArticleUrl", () => {
  it("keeps an address that works", () => {
    expect(readArticleUrl("http://Example.com/a/?utm_source=x&amp;id=1#b")?.href).toBe(
      "http://example.com/a/?utm_source=x&id=1#b",
    );
  });

  it("resolves dots that Node 20's parser leaves", () => {
    expect(readArticleUrl("https://example.com/a/.b/c/../d/.")?.href).toBe(
      "https://example.com/a/.b/d/",
    );
  });

  it("drops a user name, which only misleads", () => {
    expect(readArticleUrl("https://bank.example@evil.example/")?.href).toBe(
      "https://evil.example/",
    );
  });
});
