import { describe, expect, it } from "vitest";
import { countOf, formatCount, nounFor } from "../../../src/state/count-format.ts";

describe("counts", () => {
  it("have their thousands apart", () => {
    expect([formatCount(0), formatCount(999), formatCount(2329)]).toEqual(["0", "999", "2,329"]);
  });

  it("put their noun in the singular for one alone", () => {
    expect([countOf(0, "article"), countOf(1, "article"), countOf(2329, "article")]).toEqual([
      "0 articles",
      "1 article",
      "2,329 articles",
    ]);
    expect([nounFor(1, "topic"), nounFor(2, "topic")]).toEqual(["topic", "topics"]);
    expect(["story", "copy", "day"].map((noun) => nounFor(2, noun))).toEqual([
      "stories",
      "copies",
      "days",
    ]);
  });
});
