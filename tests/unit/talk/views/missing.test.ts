import { describe, expect, it } from "vitest";
import { missingIn } from "../../../../src/talk/views/missing.ts";
import { readTexts } from "../../../../src/talk/views/scene-view.ts";
import { coverageOf } from "../../state/coverage-fixture.ts";

const coverage = coverageOf([
  { key: "a-here", at: "2020-06-10T12:00:00Z", provider: "p-here", topics: ["t-here"] },
]);
const missing = (texts: Record<string, string>) => missingIn(readTexts(texts).view, coverage);

describe("what a scene names", () => {
  it("is not missed when the corpus has it, or when it names nothing", () => {
    const texts = {
      selection: "a-here",
      topic: "t-here,!",
      provider: "p-here",
      around: "1,keep,p-here",
    };
    expect(missing(texts)).toEqual([]);
    expect(missing({ type: "a-gone" })).toEqual([]);
  });

  it("is told by what it is and what the scene does with it, each thing once", () => {
    const texts = {
      selection: "a-gone,a-here,a-lost,p-gone~p-here",
      story: "s-gone,s-gone",
      around: "2,dim,t-gone",
      path: "a-here,a-gone",
    };
    const gone = "no longer in this corpus";
    expect(missing(texts)).toEqual([
      `2 articles that this scene selects are ${gone}`,
      `1 provider that this scene selects is ${gone}`,
      `1 story that this scene filters by is ${gone}`,
      `1 topic that this scene looks around is ${gone}`,
      `1 article that this scene looks for a path between is ${gone}`,
    ]);
  });
});
