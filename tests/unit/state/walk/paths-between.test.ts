import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Path } from "../../../../src/state/walk/path.ts";
import { pathsBetween } from "../../../../src/state/walk/paths-between.ts";
import type { Walkable } from "../../../../src/state/walk/walkable.ts";
import { allPaths, gridOf, netOf, smallNets } from "./net-samples.ts";

/** All of them; more than there can be among seven nodes is a search that doesn't end. */
function pathsOf(net: Walkable, from: string, to: string, most = 1000): Path[] {
  const found: Path[] = [];
  for (const path of pathsBetween(net, from, to)) {
    if (path) found.push(path);
    if (found.length >= most) break;
  }
  return found;
}

const ways = (paths: readonly Path[]) => paths.map(({ nodes }) => nodes.join(" "));

const square = netOf(
  ["a", "b", "c", "d", "e"],
  [
    ["a", "c", "related"],
    ["b", "a", "related"],
    ["d", "b", "wire"],
    ["c", "d", "related"],
    ["b", "d", "related"],
    ["b", "c", "related"],
  ],
);

describe("pathsBetween", () => {
  it("gives the shortest first, and as long ones by their keys", () => {
    expect(ways(pathsOf(square, "a", "d"))).toEqual(["a b d", "a c d", "a b c d", "a c b d"]);
  });

  it("takes parallel links as one step, with all of them", () => {
    const [{ steps }] = pathsOf(square, "a", "d", 1) as [Path];
    expect(steps).toEqual([
      { from: "a", to: "b", links: [{ edge: "related:b>a", kind: "related" }] },
      {
        from: "b",
        to: "d",
        links: [
          { edge: "related:b>d", kind: "related" },
          { edge: "wire:d>b", kind: "wire" },
        ],
      },
    ]);
  });

  it("finds none to what is not connected, not in view, or the same", () => {
    expect(pathsOf(square, "a", "e")).toEqual([]);
    expect(pathsOf(square, "a", "nowhere")).toEqual([]);
    expect(pathsOf(square, "nowhere", "a")).toEqual([]);
    expect(pathsOf(square, "a", "a")).toEqual([]);
  });

  it("finds just the paths that trying all finds, in that order", () => {
    let several = 0;
    fc.assert(
      fc.property(smallNets, ({ nodes, links }) => {
        const found = pathsOf(netOf(nodes, links), "n0", "n1");
        const expected = allPaths(links, "n0", "n1").map((way) => way.join(" "));
        if (expected.length > 3) several++;
        expect(ways(found)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
    expect(several).toBeGreaterThan(20);
  });

  it("doesn't depend on the order of nodes and links", () => {
    const shuffled = smallNets.chain(({ nodes, links }) =>
      fc.record({
        nets: fc.constant({ nodes, links }),
        other: fc.shuffledSubarray(links, { minLength: links.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ nets: { nodes, links }, other }) => {
        const again = netOf(nodes.toReversed(), other);
        expect(pathsOf(again, "n0", "n1")).toEqual(pathsOf(netOf(nodes, links), "n0", "n1"));
      }),
    );
  });

  it("searches no further than it is asked to", () => {
    const grid = gridOf(40);
    let read = 0;
    const counting = {
      has: (key: string) => grid.has(key),
      links: (key: string) => {
        read++;
        return grid.links(key);
      },
    };
    expect(ways(pathsOf(counting, "20,20", "20,22", 1))).toEqual(["20,20 20,21 20,22"]);
    expect(read).toBeLessThan(20);
  });

  it("reads each node twice at the most, however many paths it finds", () => {
    const grid = gridOf(6);
    const read = new Map<string, number>();
    const counting = {
      has: (key: string) => grid.has(key),
      links: (key: string) => {
        read.set(key, (read.get(key) ?? 0) + 1);
        return grid.links(key);
      },
    };
    expect(pathsOf(counting, "0,0", "5,5", 30)).toHaveLength(30);
    expect(Math.max(...read.values())).toBe(2);
  });

  it("pauses between the nodes that it looks at", () => {
    const search = pathsBetween(gridOf(20), "0,0", "19,19");
    let pauses = 0;
    while (search.next().value === null) pauses++;
    expect(pauses).toBeGreaterThan(200);
  });
});
