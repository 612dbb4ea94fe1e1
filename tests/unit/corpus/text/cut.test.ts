import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cutText } from "../../../../src/corpus/text/cut.ts";

it.each([
  ["short", 5, "short"],
  ["longer", 5, "long…"],
  ["one two", 5, "one…"],
  ["abc😀d", 5, "abc…"],
  ["abc😀", 5, "abc😀"],
  ["abce\u0301d", 5, "abc…"],
  ["ab👩\u200D👩\u200D👧cd", 8, "ab…"],
  ["ab👍🏽cde", 5, "ab…"],
])("cuts %j to at most %i", (text, most, expected) => {
  expect(cutText(text, most)).toBe(expected);
});

it("never gives more than it may, nor half a pair, whatever the text", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "😀", "\u0301", "\u200D", " ", "🏽") });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, most) => {
      const cut = cutText(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut).not.toMatch(/\p{Cs}/u);
      if (text.length <= most) expect(cut).toBe(text);
    }),
  );
});
