import { describe, expect, it } from "vitest";
import type { Item, Text } from "../../../../../src/network/picture/drawing.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../../src/state/palette.ts";
import {
  type Said,
  SHEET,
  wordsSheet,
} from "../../../../../src/talk/taking/picture/scene-sheet.ts";
import type { KeyEntry } from "../../../../../src/talk/stage/scene-key.ts";
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

const said: Said = {
  scene: { headline: "One line", caption: "" },
  steps: [],
  step: 0,
  keys: [],
  look: null,
  about: "About",
  number: "1 / 8",
};

function sheet(headline: string, caption = "", look: "title" | null = null) {
  return wordsSheet({ ...said, scene: { headline, caption }, look }, type);
}

function stepSheet(step: number, steps: readonly string[]) {
  const { drawing, picture } = wordsSheet({ ...said, steps, step }, type);
  return { picture, words: textsIn(drawing.items).map(({ text }) => text) };
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

  it("says what the last step adds, and has the picture at one place whatever that is", () => {
    const steps = ["Then", "", "word ".repeat(60)];
    expect(stepSheet(0, steps).words).toEqual(["One line", "About", "1 / 8"]);
    expect(stepSheet(1, steps).words).toEqual(["One line", "Then", "About", "1 / 8"]);
    expect(stepSheet(2, steps).words).toEqual(stepSheet(0, steps).words);
    expect(new Set([0, 1, 2, 3].map((step) => stepSheet(step, steps).picture.y)).size).toBe(1);
  });

  it("takes no room for steps without words", () => {
    expect(stepSheet(1, ["", ""]).picture).toEqual(stepSheet(0, []).picture);
  });

  it("says at the foot what marks mean, in rows above it where one line holds not all", () => {
    const entry = (words: string): KeyEntry => ({ mark: "disc", colour: "#00619e", words });
    const keyed = (step: number, ...keys: string[][]) => {
      const each = keys.map((words) => words.map(entry));
      const { drawing, picture } = wordsSheet({ ...said, step, keys: each }, type);
      return { texts: textsIn(drawing.items), picture };
    };
    const wordsIn = ({ texts }: ReturnType<typeof keyed>) => texts.map(({ text }) => text);
    const short = keyed(0, ["One"]);
    expect(wordsIn(short)).toEqual(["One line", "About", "One", "1 / 8"]);
    expect(new Set(short.texts.slice(1).map(({ y }) => y)).size).toBe(1);
    expect(short.picture).toEqual(keyed(0, []).picture);

    const names = Array.from({ length: 9 }, (_, index) => `${index} ${"n".repeat(30)}`);
    const long = keyed(0, names, ["One"]);
    expect(wordsIn(long)).toEqual(["One line", "About", ...names, "1 / 8"]);
    for (const { text, x, font } of long.texts) {
      expect(x + type.measure(text, font)).toBeLessThanOrEqual(SHEET.width);
    }
    const bottom = long.picture.y + long.picture.height;
    const keys = long.texts.filter(({ text }) => names.includes(text));
    expect(Math.min(...keys.map(({ y }) => y))).toBeGreaterThan(bottom);
    expect(keyed(1, names, ["One"]).picture).toEqual(long.picture);
  });

  it("sets a scene of text about the middle", () => {
    const [headline] = textsIn(sheet("A title", "", "title").drawing.items);
    expect(headline?.y).toBeGreaterThan(0.4 * SHEET.height);
    expect(headline?.y).toBeLessThan(0.6 * SHEET.height);
  });
});
