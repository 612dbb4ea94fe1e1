import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fractionsOf, keyOf } from "../../../src/graph/keys.ts";

it("is a letter and ten characters of base32, the same for ever", () => {
  // The first 50 bits of SHA-256("abc"), ba7816bf8f01c…, in RFC 4648 base32.
  expect(keyOf("a", "abc")).toBe("a-xj4bnp4pah");
  expect(keyOf("p", "abc")).toBe("p-xj4bnp4pah");
});

it("differs where identities differ, also beyond ASCII", () => {
  const keys = Array.from({ length: 5000 }, (_, i) => keyOf("t", `ünïcode ${i}`));
  expect(new Set(keys).size).toBe(keys.length);
});

it("spreads keys over the unit square", () => {
  fc.assert(
    fc.property(fc.string(), (identity) => {
      for (const part of fractionsOf(keyOf("a", identity))) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThan(1);
      }
    }),
  );
  const places = Array.from({ length: 2000 }, (_, i) => fractionsOf(keyOf("a", String(i))));
  const meanX = places.reduce((sum, [x]) => sum + x, 0) / places.length;
  expect(meanX).toBeCloseTo(0.5, 1);
});
