import { describe, expect, it } from "vitest";
import { colourWord } from "../../../../../src/network/drawing/gpu/colour-word.ts";

describe("a colour as a word", () => {
  it.each([
    ["#000000", 0xff000000],
    ["#ff0000", 0xff0000ff],
    ["#0102037f", 0x7f030201],
    ["rgb(255, 255, 255)", 0xffffffff],
    ["#00000000", 0],
  ])("of %s", (colour, word) => {
    expect(colourWord(colour)).toBe(word);
  });
});
