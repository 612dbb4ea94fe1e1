import * as fc from "fast-check";
import { expect, it } from "vitest";
import { escapeInJson, escapeStrange } from "../../../../src/corpus/text/escape-strange.ts";

const strange = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;

it("writes out what moves a cursor or turns text around, and nothing else", () => {
  expect(escapeStrange("a\u001B[2J\u202Eb\u009Bé’ 😀")).toBe(
    String.raw`a\u{1b}[2J\u{202e}b\u{9b}é’ 😀`,
  );
});

it("leaves JSON that says the same, without any such character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = escapeInJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(json.replaceAll("\n", "")).not.toMatch(strange);
    }),
  );
});
