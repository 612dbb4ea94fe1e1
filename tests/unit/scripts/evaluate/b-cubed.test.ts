import { describe, expect, it } from "vitest";
import { bCubed, f1 } from "../../../../scripts/evaluate/b-cubed.ts";

/** Items by group: "ab c" are a and b together, and c. */
function grouping(text: string): Map<string, string> {
  return new Map(
    text
      .split(" ")
      .flatMap((group) => Array.from(group, (item): [string, string] => [item, group])),
  );
}

describe("bCubed", () => {
  // The worked example of Bagga and Baldwin, 1998: the same links are missing nowhere, and one is
  // too many in both; but it is worse to join two large groups than a large and a small one.
  const labels = grouping("12345 67 89ABC");
  it.each([
    ["12345 6789ABC", 64 / 84, 1],
    ["1234589ABC 67", 7 / 12, 1],
    ["12345 67 89ABC", 1, 1],
    ["1 2 3 4 5 6 7 8 9 A B C", 1, 3 / 12],
    ["123456789ABC", (25 + 4 + 25) / 144, 1],
  ])("scores %s", (found, precision, recall) => {
    const score = bCubed(grouping(found), labels);
    expect(score.precision).toBeCloseTo(precision, 10);
    expect(score.recall).toBeCloseTo(recall, 10);
  });

  it("takes the means over the items that count, told by all", () => {
    expect(bCubed(grouping("ab cd"), grouping("a bcd"), ["a"])).toEqual({
      precision: 0.5,
      recall: 1,
    });
    expect(bCubed(grouping("ab"), grouping("ab"), [])).toEqual({ precision: 0, recall: 0 });
  });
});

describe("f1", () => {
  it("is the harmonic mean", () => {
    expect(f1({ precision: 1, recall: 0.5 })).toBeCloseTo(2 / 3, 10);
    expect(f1({ precision: 0, recall: 0 })).toBe(0);
  });
});
