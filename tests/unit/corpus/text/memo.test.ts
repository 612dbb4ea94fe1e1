import { expect, it, vi } from "vitest";
import { remembering } from "../../../../src/corpus/text/memo.ts";

it("makes a value once, as long as it is asked for among few others", () => {
  const make = vi.fn((text: string) => ({ text }));
  const remembered = remembering(2, make);
  const first = remembered("a");
  for (const text of ["a", "b", "a", "b", "a"]) remembered(text);
  expect(remembered("a")).toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

it("keeps a bounded number of them", () => {
  const make = vi.fn((text: string) => text.length);
  const remembered = remembering(2, make);
  for (const text of ["a", "b", "c", "d", "e", "f"]) expect(remembered(text)).toBe(1);
  expect(remembered("a")).toBe(1);
  expect(make).toHaveBeenCalledTimes(7);
});
