import { describe, expect, it } from "vitest";
import { edgeQuality, neighbourhoodKept } from "../../../../src/graph/layout/quality.ts";
import { clique, linksFrom } from "./samples.ts";

const onLine = (...x: number[]) => ({
  x: Float64Array.from(x),
  y: new Float64Array(x.length),
  size: new Float64Array(x.length),
});

describe("edgeQuality", () => {
  it("is the odds that a random pair is farther apart than an edge's ends", () => {
    // Of six pairs, two are 1 apart and four are 9 to 11: an edge of 1 is shorter than those four.
    const placing = onLine(0, 1, 10, 11);
    expect(edgeQuality(placing, linksFrom([[0, 1]]))).toBeCloseTo(4 / 6, 2);
    // The longest is shorter than none.
    expect(edgeQuality(placing, linksFrom([[0, 3]]))).toBe(0);
  });

  it("is low where edges cross the picture, and high where they stay in their corner", () => {
    const placing = onLine(...Array.from({ length: 100 }, (_, i) => i));
    const steps = linksFrom(Array.from({ length: 99 }, (_, i) => [i, i + 1] as const));
    const leaps = linksFrom(Array.from({ length: 50 }, (_, i) => [i, i + 50] as const));
    expect(edgeQuality(placing, steps)).toBeGreaterThan(0.97);
    // Of 4,950 pairs, 1,225 are more than 50 apart.
    expect(edgeQuality(placing, leaps)).toBeCloseTo(1225 / 4950, 1);
  });

  it("is the same every time", () => {
    const placing = onLine(3, 1, 4, 1.5, 9, 2.6);
    const links = linksFrom(clique([0, 1, 2, 3]));
    expect(edgeQuality(placing, links)).toBe(edgeQuality(placing, links));
  });
});

describe("neighbourhoodKept", () => {
  it("counts how many of a node's k neighbours are among its k nearest", () => {
    // 0 and 1 are each other's nearest, as the edge says; 3's nearest is 2, and 2's is 1.
    const placing = onLine(0, 1, 2.5, 10);
    expect(neighbourhoodKept(placing, linksFrom([[0, 1]]))).toBe(1);
    expect(neighbourhoodKept(placing, linksFrom([[0, 3]]))).toBe(0);
    // 2 has one neighbour, which is its nearest but one; 3 has the same one, its nearest.
    expect(neighbourhoodKept(placing, linksFrom([[2, 3]]))).toBe(0.5);
  });

  it("takes two edges between the same nodes for one neighbour, and leaves out nodes without any", () => {
    const placing = onLine(0, 1, 50, 51);
    const twice = linksFrom([
      [0, 1],
      [1, 0],
    ]);
    expect(neighbourhoodKept(placing, twice)).toBe(1);
  });

  it("looks at 2,000 nodes of many", () => {
    const count = 5000;
    const placing = onLine(...Array.from({ length: count }, (_, i) => 2 * i - (i % 2) * 0.5));
    const pairs = linksFrom(
      Array.from({ length: count / 2 }, (_, i) => [2 * i, 2 * i + 1] as const),
    );
    expect(neighbourhoodKept(placing, pairs)).toBe(1);
  });
});
