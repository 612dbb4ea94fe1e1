import { describe, expect, it } from "vitest";
import { chordsOf } from "../../../../src/page/keys/chords.ts";

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const pressed = (key: string, code: string, held: Partial<typeof NONE> = {}, isMac = false) =>
  chordsOf({ key, code, ...NONE, ...held }, isMac);
const shift = { shiftKey: true };

describe("the name of a key press", () => {
  it("is what is written on the key", () => {
    expect(pressed("b", "KeyB")).toEqual(["B"]);
    expect(pressed("B", "KeyB")).toEqual(["B"]);
    expect(pressed("/", "Slash")).toEqual(["/"]);
    expect(pressed("Backspace", "Backspace")).toEqual(["Backspace"]);
  });

  it("has Ctrl, or on a Mac ⌘, and nothing while another such key is held", () => {
    expect(pressed("z", "KeyZ", { ctrlKey: true })).toEqual(["Ctrl+Z"]);
    expect(pressed("Z", "KeyZ", { ctrlKey: true, ...shift })).toEqual(["Shift+Ctrl+Z"]);
    expect(pressed("z", "KeyZ", { metaKey: true }, true)).toEqual(["Ctrl+Z"]);
    expect(pressed("z", "KeyZ", { metaKey: true })).toEqual([]);
    expect(pressed("k", "KeyK", { ctrlKey: true }, true)).toEqual([]);
    expect(pressed("z", "KeyZ", { ctrlKey: true, altKey: true })).toEqual([]);
  });

  it("leaves Shift out where it only types the character", () => {
    expect(pressed("?", "Slash", shift)).toEqual(["?"]);
    expect(pressed("/", "Digit7", shift)[0]).toBe("/");
    expect(pressed("B", "KeyB", shift)).toEqual(["Shift+B"]);
    expect(pressed("Backspace", "Backspace", shift)).toEqual(["Shift+Backspace"]);
  });

  it("is by its digit too on the keys of the digits", () => {
    expect(pressed("1", "Digit1")).toEqual(["1"]);
    expect(pressed("!", "Digit1", shift)).toEqual(["!", "Shift+1"]);
    expect(pressed("&", "Digit1")).toEqual(["&", "1"]);
    expect(pressed("1", "Digit1", shift)).toEqual(["1"]);
    expect(pressed("1", "Numpad1")).toEqual(["1"]);
  });

  it("goes by the place of the key where no Latin letter is on it", () => {
    expect(pressed("я", "KeyZ", { ctrlKey: true })).toEqual(["Ctrl+Z"]);
    expect(pressed("и", "KeyB")).toEqual(["B"]);
    expect(pressed("é", "KeyB")).toEqual(["é"]);
    expect(pressed("Dead", "KeyB")).toEqual([]);
  });
});
