import { expect, it } from "vitest";
import { isSingleCharacter, keyNames } from "../../../../src/panels/actions/key-names.ts";

it("names keys as they are on the keyboard", () => {
  expect(keyNames("Shift+Ctrl+Z", false)).toEqual(["Shift", "Ctrl", "Z"]);
  expect(keyNames("Shift+Ctrl+Z", true)).toEqual(["⇧", "⌘", "Z"]);
  expect(keyNames("+", false)).toEqual(["+"]);
  expect(keyNames("Shift++", false)).toEqual(["Shift", "+"]);
  expect(keyNames("Escape", false)).toEqual(["Esc"]);
});

it("tells keys of one character, with no more than Shift, from others", () => {
  expect(["B", "?", "1", "Shift+1", "/"].every(isSingleCharacter)).toBe(true);
  expect(["Ctrl+K", "Shift+Ctrl+Z", "Backspace", "Escape"].some(isSingleCharacter)).toBe(false);
});
