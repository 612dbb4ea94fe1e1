import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords } from "../../../../src/panels/search/fold.ts";
import { highlight } from "../../../../src/panels/search/highlight.ts";

const marked = (text: string, typed: string[], matched: string[] = []) =>
  highlight(text, { typed, matched })
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");

describe("highlight", () => {
  it("marks what was typed at the beginning of words", () => {
    expect(marked("Microsoft and Mic", ["mic"])).toBe("[Mic]rosoft and [Mic]");
    expect(marked("Comic", ["mic"])).toBe("Comic");
  });

  it("marks the letters as they are written, accents and apostrophes included", () => {
    expect(marked("L’Élysée", ["lel"])).toBe("[L’Él]ysée");
    expect(marked("Straße", ["strass"])).toBe("[Straß]e");
    expect(marked("E\u0301lan", ["e"])).toBe("[E\u0301]lan");
  });

  it("marks the whole of a word that a slip led to", () => {
    expect(marked("Microsoft acts", ["microsift"], ["microsoft"])).toBe("[Microsoft] acts");
  });

  it("leaves markup what it is: text", () => {
    expect(marked("<img src=x> police", ["police"])).toBe("<img src=x> [police]");
  });

  it("loses and adds no character, whatever the text", () => {
    assert(
      property(string({ unit: "grapheme" }), string(), (text, query) => {
        const pieces = highlight(text, { typed: foldedWords(query), matched: foldedWords(text) });
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});
