import { expect, it } from "vitest";
import { possessive } from "../../../src/state/possessive.ts";

it.each([
  ["The Star", "The Star’s"],
  ["Reuters", "Reuters’"],
  ["CBS", "CBS’"],
])("makes %s own something as %s", (name, words) => {
  expect(possessive(name)).toBe(words);
});
