import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeText } from "../../../../src/panels/share/attribute-text.ts";
import { embedAddress, embedCode } from "../../../../src/panels/share/embed-code.ts";
import { DEFAULT_PARTS } from "../../../../src/panels/share/embed-query.ts";

const choice = { parts: DEFAULT_PARTS, from: null, width: null, height: 560 };

/** As HTML reads it. */
function readBack(value: string): string {
  return value
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Those that mean something to HTML, those that can’t be seen, and others. */
const character = fc.constantFrom(
  ..."&|\"|'|<|>|;|#x8| |a|\n|é|字|😀|\u0000|\u0085|\u00AD|\u200D|\u202E|\u2028".split("|"),
);

describe("text in an attribute", () => {
  it("is read as it was, without what HTML can’t hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        const written = attributeText(text);
        expect(written).not.toMatch(/["<>\p{Cc}\p{Cf}\u2028]/u);
        expect(readBack(written)).toBe(text.replace(/\p{Cc}+/gu, " "));
      }),
    );
  });

  it("shows what would turn the order of letters round", () => {
    expect(attributeText("a\u202Eb")).toBe("a&#8238;b");
  });
});

describe("the code of a frame", () => {
  it("is one element on one line, whatever the title", () => {
    const title = `"><script>alert(1)</script>\n<iframe src='`;
    const address = embedAddress(new URL("https://c.example/path/?x=1"), "a=1&b=2", choice);
    const code = embedCode(address, title, choice);
    expect(code).toMatch(/^<iframe( [a-z]+="[^"<>\n]*")+><\/iframe>$/);
    expect(code).toContain('src="https://c.example/path/?embed&amp;x=1#a=1&amp;b=2"');
    expect(code).toContain('width="100%" height="560" loading="lazy"');
  });

  it("names size and origin as chosen", () => {
    const asked = {
      parts: { ...DEFAULT_PARTS, network: false, title: false },
      from: "https://example.org",
      width: 720,
      height: 300,
    };
    const address = embedAddress(new URL("https://c.example/?embed=x&from=y#old"), "", asked);
    expect(address).toBe(
      "https://c.example/?embed=timeline,untitled&from=https%3A%2F%2Fexample.org",
    );
    expect(embedCode(address, "T", asked)).toContain('width="720" height="300"');
  });
});
