import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherTopics } from "../../../../src/corpus/identity/gather-topics.ts";
import { NO_RULINGS, type Rulings } from "../../../../src/corpus/identity/rulings.ts";

/** The topics, and what each name means. */
function gather(names: readonly string[], topics: Rulings["topics"]) {
  const { records, named } = gatherTopics(names, { ...NO_RULINGS, topics });
  return { records, means: names.map((name) => named([name]).join()) };
}

describe("gatherTopics", () => {
  it("follows rulings to the end, in whatever order they are", () => {
    const rulings = [
      { name: "A", aliases: ["B"] },
      { name: "B", aliases: ["C"] },
      { name: "C", aliases: ["D"] },
    ];
    for (const topics of [rulings, rulings.toReversed()]) {
      expect(gather(["d", "C", "B", "A", "E"], topics)).toEqual({
        records: [
          { folded: "a", name: "A" },
          { folded: "e", name: "E" },
        ],
        means: ["A", "A", "A", "A", "E"],
      });
    }
  });

  it("shows one of the names that differ by case alone, in whatever order they are", () => {
    const rulings = [
      { name: "ai", aliases: ["y"] },
      { name: "AI", aliases: ["x"] },
    ];
    for (const topics of [rulings, rulings.toReversed()]) {
      expect(gather(["x", "y"], topics).means).toEqual(["AI", "AI"]);
      expect(gather(["y", "x"], topics).records).toEqual([{ folded: "ai", name: "AI" }]);
    }
  });

  it("makes one topic of rulings that lead round in a circle", () => {
    const topics = [
      { name: "B", aliases: ["A"] },
      { name: "C", aliases: ["B", "Z"] },
      { name: "A", aliases: ["C", "a"] },
    ];
    expect(gather(["Z", "C", "B", "A"], topics)).toEqual({
      records: [{ folded: "a", name: "A" }],
      means: ["A", "A", "A", "A"],
    });
  });

  it("depends on no order, neither of names nor of rulings", () => {
    const name = fc.constantFrom(..."A B C D a b".split(" "));
    const ruling = fc.record({ name, aliases: fc.array(name, { minLength: 1, maxLength: 3 }) });
    const shuffled = fc
      .array(ruling, { maxLength: 5 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      );
    const names = ["A", "b", "C", "d"];
    fc.assert(
      fc.property(shuffled, ([topics, others]) => {
        const before = gather(names, topics);
        const after = gather(names.toReversed(), others);
        expect(after.records).toEqual(before.records);
        expect(after.means.toReversed()).toEqual(before.means);
        expect(before.records.map((record) => record.name)).toEqual(
          [...new Set(before.means)].toSorted((a, b) =>
            a.toLowerCase() < b.toLowerCase() ? -1 : 1,
          ),
        );
      }),
    );
  });
});
