import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, foldName } from "../../../../src/corpus/text/clean-text.ts";

describe("cleanText", () => {
  it("takes out control and bidi characters, and makes white space single", () => {
    expect(cleanText("  a\tb\r\n c\u00A0d ")).toBe("a b c d");
    expect(cleanText("Vice President \u202AMike Pence\u202C")).toBe("Vice President Mike Pence");
    expect(cleanText("up\u0007da\u0081tes\uFEFF: x\u2067y\u2069")).toBe("updates: xy");
    expect(cleanText("don\u0092t \u0093go\u0094\u0085")).toBe("don’t “go”…");
  });

  it("keeps what writing needs", () => {
    expect(cleanText("👩‍🔬 ‘don’t’ – Zürich")).toBe("👩‍🔬 ‘don’t’ – Zürich");
  });

  it("replaces half a surrogate pair", () => {
    expect(cleanText("a\uD83Db")).toBe("a\uFFFDb");
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("foldName", () => {
  it("ignores case, white space and compatibility forms", () => {
    expect(foldName(" Computer\u00A0 VISION ")).toBe("computer vision");
    expect(foldName("ＡＩ")).toBe(foldName("ai"));
    expect(foldName("Cafe\u0301")).toBe(foldName("CAFÉ"));
    expect(foldName("AI")).not.toBe(foldName("A I"));
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});
