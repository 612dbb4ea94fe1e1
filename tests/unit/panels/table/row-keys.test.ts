import { describe, expect, it } from "vitest";
import { movedRow } from "../../../../src/panels/table/row-keys.ts";

const from = (at: number) => (key: string) => movedRow(key, at, 10, 43);

describe("keys that move over rows", () => {
  it("go a row, a page, and to the ends", () => {
    const key = from(20);
    expect(["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"].map(key)).toEqual([
      21, 19, 30, 10, 0, 42,
    ]);
  });

  it("stop at the ends", () => {
    expect([from(42)("ArrowDown"), from(40)("PageDown")]).toEqual([42, 42]);
    expect([from(0)("ArrowUp"), from(3)("PageUp")]).toEqual([0, 0]);
  });

  it("begin at an end", () => {
    expect([from(-1)("ArrowDown"), from(-1)("ArrowUp")]).toEqual([0, 42]);
  });

  it("leave other keys, and tables without rows, alone", () => {
    expect(from(3)("ArrowRight")).toBeNull();
    expect(movedRow("Home", -1, 10, 0)).toBeNull();
  });
});
