import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords } from "../../../../src/panels/search/fold.ts";
import { highlight } from "../../../../src/panels/search/highlight.ts";
import { snippet } from "../../../../src/panels/search/snippet.ts";

const long = string({ maxLength: 400, size: "max" });
const around = (text: string, query: string) =>
  snippet(text, { typed: foldedWords(query), matched: [] });

describe("a snippet", () => {
  it("is the text itself when that is short", () => {
    expect(around("Amazon yields.", "yields")).toBe("Amazon yields.");
  });

  it("begins at a word a little before what was found, and says that it is a part", () => {
    const text = `${"before ".repeat(30)}Rekognition ${"after ".repeat(60)}`;
    const part = around(text, "rekog");
    expect(part).toMatch(/^… before .*Rekognition after .* …$/);
    expect(part.length).toBeLessThan(160);
  });

  it("shows what was found, whatever the text", () => {
    assert(
      property(long, long, (before, after) => {
        const part = around(`${before} needle ${after}`, "needle");
        const needles = { typed: ["needle"], matched: [] };
        expect(highlight(part, needles).some(({ hit }) => hit)).toBe(true);
        expect(part.length).toBeLessThanOrEqual(154);
      }),
    );
  });
});
