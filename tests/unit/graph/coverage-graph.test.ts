import { expect, it } from "vitest";
import { emptyCoverageGraph } from "../../../src/graph/coverage-graph.ts";

it("shares nothing with another: what one says of itself is no other's", () => {
  const [one, other] = [emptyCoverageGraph(), emptyCoverageGraph()];
  one.mergeAttributes({ title: "One" });
  one.getAttribute("counts").articles = 7;
  expect(other.getAttribute("title")).toBe("");
  expect(emptyCoverageGraph().getAttribute("counts").articles).toBe(0);
});
