import { expect, it } from "vitest";
import type { Colours } from "../../../../src/state/measures/colours.ts";
import { createMajority } from "../../../../src/timeline/marks/majority.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const { dated } = coverageOf(
  "abbcccaa".split("").map((type, index) => ({
    key: `k${index}`,
    at: `2020-06-10T10:0${index}:00Z`,
    provider: "P",
    given: { type },
  })),
);

function majorityOf(is: "categories" | "order") {
  const colours = {
    article: ({ type }: { type: string | null }) => type ?? "",
    stack: ["a", "b", "c"],
    meaning: { is },
  };
  return createMajority(colours as unknown as Colours);
}

it("is the commonest colour of a run, of as many the one that is stacked first", () => {
  const majority = majorityOf("categories");
  expect(majority(dated, 0, 6)).toBe("c");
  expect(majority(dated, 0, 3)).toBe("b");
  expect(majority(dated, 0, 8)).toBe("a");
  expect(majority(dated, 2, 4)).toBe("b");
});

it("is the one in the middle where colours run on into each other", () => {
  const majority = majorityOf("order");
  expect(majority(dated, 0, 8)).toBe("b");
  expect(majority(dated, 3, 6)).toBe("c");
});
