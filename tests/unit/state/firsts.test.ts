import { expect, it } from "vitest";
import { readFirsts } from "../../../src/state/firsts.ts";
import { storyOf } from "../attributes.ts";
import { coverageOf } from "./coverage-fixture.ts";

it("names who was first with each story that several providers had, ties too", () => {
  const at = "2020-06-10T10:00:00Z";
  const coverage = coverageOf(
    [
      { key: "a1", at, provider: "P", story: "s1" },
      { key: "a2", at, provider: "Q", story: "s1" },
      { key: "a3", at, provider: "P", story: "alone" },
      { key: "a4", at, provider: "P", story: "alone" },
    ],
    [
      storyOf("s1", { providers: 2, firsts: ["a1", "a2"] }),
      storyOf("alone", { providers: 1, firsts: ["a3"] }),
      storyOf("undated", { providers: 3, firsts: [] }),
    ],
  );
  expect([...readFirsts(coverage)]).toEqual([
    ["a1", "s1"],
    ["a2", "s1"],
  ]);
});
