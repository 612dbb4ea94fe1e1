import { expect, it } from "vitest";
import { coarsen, modularityOf } from "../../../../src/graph/layout/coarsen.ts";
import { clique, linksFrom } from "./samples.ts";

/** Ten cliques of five in a ring. */
const cliques = Array.from({ length: 10 }, (_, at) => [0, 1, 2, 3, 4].map((row) => 5 * at + row));
const ring = linksFrom([
  ...cliques.flatMap(clique),
  ...cliques.map((_, at): [number, number] => [5 * at, (5 * at + 5) % 50]),
]);

it("makes a node of each community, with its mass and the pull inside it", () => {
  const [nodes, communities] = coarsen(ring, new Float64Array(50).fill(1));
  expect(nodes?.mass).toHaveLength(50);
  expect([...(communities?.mass ?? [])]).toEqual(Array.from({ length: 10 }, () => 5));
  // Both ways.
  expect([...(communities?.own ?? [])]).toEqual(Array.from({ length: 10 }, () => 20));
  expect(communities?.links.from).toHaveLength(10);
});

it("tells by modularity whether the nodes of a level are communities", () => {
  const [nodes, communities] = coarsen(ring, new Float64Array(50).fill(1));
  // 200 of 220 ends are inside; each of ten has a tenth of all ends.
  expect(communities && modularityOf(communities)).toBeCloseTo(200 / 220 - 0.1);
  expect(nodes && modularityOf(nodes)).toBeLessThan(0);
});
