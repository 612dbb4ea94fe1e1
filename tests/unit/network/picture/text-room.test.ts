import fc from "fast-check";
import { expect, it } from "vitest";
import { fitted, inLines, wrapped } from "../../../../src/network/picture/text-room.ts";

const measure = (text: string) => 5 * text.length;

it("leaves a text that fits as it is, and cuts another as late as it can", () => {
  expect(fitted("The Star", "", 40, measure)).toBe("The Star");
  expect(fitted("The Boston Globe", "", 40, measure)).toBe("The Bos…");
});

it("keeps to the width and loses no letter", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 5, max: 100 }), (text, width) => {
      const lines = wrapped(text, "", width, measure);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }),
  );
});

it("doesn't break at a space that keeps words together", () => {
  expect(wrapped("the ban, 12\u00A0articles", "", 65, measure)).toEqual([
    "the ban,",
    "12\u00A0articles",
  ]);
});

it("sets no more lines than there may be, and cuts the last", () => {
  const lines = (text: string, most: number) =>
    inLines(text, most, { font: "", width: 60, measure });
  expect(lines("Amazon bans police use", 2)).toEqual(["Amazon bans", "police use"]);
  expect(lines("Amazon bans police use of it", 2)).toEqual(["Amazon bans", "police use…"]);
});
