import { describe, expect, it } from "vitest";
import { coarsen } from "../../../../src/graph/layout/coarsen.ts";
import { findCommunities } from "../../../../src/graph/layout/communities.ts";
import { clique, linksFrom } from "./samples.ts";

/** Some cliques of five, each linked to the next by one edge. */
function ring(count: number) {
  const cliques = Array.from({ length: count }, (_, c) =>
    clique([0, 1, 2, 3, 4].map((i) => 5 * c + i)),
  );
  const bridges = Array.from({ length: count }, (_, c): [number, number] => [
    5 * c + 4,
    (5 * c + 5) % (5 * count),
  ]);
  return linksFrom([...cliques.flat(), ...bridges]);
}

describe("findCommunities", () => {
  it("finds cliques that single edges join, numbered by their first node", () => {
    const { of, count } = findCommunities(ring(8), new Float64Array(40));
    expect(count).toBe(8);
    expect([...of]).toEqual(Array.from({ length: 40 }, (_, i) => Math.floor(i / 5)));
  });

  it("keeps to the communities that are known", () => {
    const known = Int32Array.from({ length: 40 }, (_, i) => (i < 10 ? 7 : -1));
    const { of, count } = findCommunities(ring(8), new Float64Array(40), known);
    expect(new Set(of.slice(0, 10)).size).toBe(1);
    expect(count).toBe(7);
  });

  it("leaves nodes without an edge by themselves", () => {
    expect(findCommunities(linksFrom([]), new Float64Array(3)).count).toBe(3);
  });
});

describe("coarsen", () => {
  it("keeps mass and pull from level to level, until few nodes are left", () => {
    const links = ring(60);
    const levels = coarsen(links, new Float64Array(300).fill(1));
    const all = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    expect(levels.length).toBeGreaterThan(1);
    for (const { mass, own, links: between } of levels) {
      expect(all(mass)).toBe(300);
      expect(all(own) + 2 * all(between.pull)).toBeCloseTo(2 * all(links.pull), 6);
    }
    expect(levels.at(-1)?.mass.length).toBeLessThan(100);
  });

  it("has one level for a few nodes, and for many without an edge", () => {
    expect(coarsen(linksFrom([[0, 1]]), new Float64Array(2)).length).toBe(1);
    expect(coarsen(linksFrom([]), new Float64Array(500)).length).toBe(1);
  });
});
