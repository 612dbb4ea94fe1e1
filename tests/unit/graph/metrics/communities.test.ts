import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCommunities } from "../../../../src/graph/layout/communities.ts";
import { communitiesOf } from "../../../../src/graph/metrics/communities.ts";
import { clique, linksFrom } from "../layout/samples.ts";

const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe("communitiesOf", () => {
  it("numbers them from the largest, those of one size by their first row", () => {
    const links = linksFrom([
      ...clique(rows(0, 3)),
      ...clique(rows(3, 8)),
      ...clique(rows(8, 11)),
      [2, 3],
    ]);
    expect([...communitiesOf(links, 12)]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 2, 2, 2, 3]);
  });

  it("joins communities to larger ones as long as that is worth it", () => {
    // Four times two pairs that have less in common; one round of joining ends with the pairs.
    const links = linksFrom(
      [0, 4, 8, 12].flatMap((row): [number, number, number][] => [
        [row, row + 1, 8],
        [row + 2, row + 3, 8],
        [row + 1, row + 2, 4],
      ]),
    );
    expect(findCommunities(links, new Float64Array(16)).count).toBe(8);
    expect([...communitiesOf(links, 16)]).toEqual(rows(0, 16).map((row) => Math.floor(row / 4)));
  });

  it("keeps what nothing ties together apart, and leaves out no number", () => {
    const pairs = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 60 });
    fc.assert(
      fc.property(pairs, (all) => {
        const links = all.filter(([a, b]) => a !== b && a % 2 === b % 2);
        const of = communitiesOf(linksFrom(links), 30);
        const sizes = rows(0, Math.max(...of) + 1).map(
          (number) => of.filter((community) => community === number).length,
        );
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(30);
        expect(Math.min(...sizes)).toBeGreaterThan(0);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        const even = new Set(of.filter((_, row) => row % 2 === 0));
        expect([...of].some((community, row) => row % 2 === 1 && even.has(community))).toBe(false);
      }),
    );
  });

  it("finds none in an empty graph", () => {
    expect([...communitiesOf(linksFrom([]), 0)]).toEqual([]);
  });
});
