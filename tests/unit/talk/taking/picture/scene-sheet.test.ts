import { describe, expect, it } from "vitest";
import type { Item, Text } from "../../../../../src/network/picture/drawing.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../../src/state/palette.ts";
import { SHEET, wordsSheet } from "../../../../../src/talk/taking/picture/scene-sheet.ts";
import type { Type } from "../../../../../src/talk/taking/picture/type.ts";

const type: Type = {
  em: 15,
  family: "sans-serif",
  serif: "serif",
  measure: (text, font) => (text.length * Number(/([\d.]+)px/.exec(font)?.[1])) / 2,
  palette: Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#101010"])) as Palette,
};

function textsIn(items: Iterable<Item>): Text[] {
  return [...items].flatMap((item) =>
    item.is === "group" ? textsIn(item.items) : item.is === "text" ? [item] : [],
  );
}

function sheet(headline: string, caption = "", look: "title" | null = null) {
  return wordsSheet({ scene: { headline, caption }, look, about: "About", number: "1 / 8" }, type);
}

describe("wordsSheet", () => {
  it("has the picture below what is said, and above the foot", () => {
    const short = sheet("One line");
    const long = sheet("One line", "And a caption");
    expect(long.picture.y).toBeGreaterThan(short.picture.y);
    expect(short.picture.y + short.picture.height).toBe(long.picture.y + long.picture.height);
    const foot = textsIn(short.drawing.items).find(({ text }) => text === "About");
    expect(foot?.y).toBeGreaterThan(short.picture.y + short.picture.height);
  });

  it("leaves room for the picture, however much is said", () => {
    expect(sheet("word ".repeat(60), "word ".repeat(400)).picture.height).toBe(300);
  });

  it("keeps all words within the sheet's width", () => {
    for (const { text, x, font } of textsIn(sheet("word ".repeat(40)).drawing.items)) {
      expect(x + type.measure(text, font)).toBeLessThanOrEqual(SHEET.width);
    }
  });

  it("sets a scene of text about the middle", () => {
    const [headline] = textsIn(sheet("A title", "", "title").drawing.items);
    expect(headline?.y).toBeGreaterThan(0.4 * SHEET.height);
    expect(headline?.y).toBeLessThan(0.6 * SHEET.height);
  });
});
