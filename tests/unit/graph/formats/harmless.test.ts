import { describe, expect, it } from "vitest";
import { harmless } from "../../../../src/graph/formats/harmless.ts";

describe("harmless", () => {
  it("puts an apostrophe before what a spreadsheet would run, also after blanks", () => {
    const formulas = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "＝1",
      "＋1",
      "－1",
      "＠a",
      "\t=1",
      "\rx",
      "\n",
    ];
    for (const text of [...formulas, " =1", "\u0085=1", "\u00A0 @a"]) {
      expect(harmless(text), JSON.stringify(text)).toBe(`'${text}`);
    }
  });

  it("leaves all else alone", () => {
    for (const text of ["", " ", "A = b", "1-1", "’twas", "–", "a@b.example"]) {
      expect(harmless(text)).toBe(text);
    }
  });
});
