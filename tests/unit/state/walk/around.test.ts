import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { around } from "../../../../src/state/walk/around.ts";
import { netOf, neighboursOf, type SampleLink, smallNets } from "./net-samples.ts";

const chain = netOf(
  ["a", "b", "c", "d", "e"],
  [
    ["a", "b", "related"],
    ["c", "b", "related"],
    ["c", "d", "related"],
    ["d", "e", "related"],
  ],
);

describe("around", () => {
  it("goes so many steps, in both directions of a link", () => {
    expect(Object.fromEntries(around(chain, ["a"], 1))).toEqual({ a: 0, b: 1 });
    expect(Object.fromEntries(around(chain, ["a"], 3))).toEqual({ a: 0, b: 1, c: 2, d: 3 });
  });

  it("tells the distance to the nearest of several", () => {
    expect(Object.fromEntries(around(chain, ["a", "d"], 1))).toEqual({
      a: 0,
      b: 1,
      c: 1,
      d: 0,
      e: 1,
    });
  });

  it("leaves out centres that are not in view", () => {
    expect([...around(chain, ["nowhere"], 2)]).toEqual([]);
  });

  it("reads no links of the outermost nodes", () => {
    const read: string[] = [];
    const net = {
      has: (key: string) => chain.has(key),
      links: (key: string) => {
        read.push(key);
        return chain.links(key);
      },
    };
    around(net, ["a"], 2);
    expect(read).toEqual(["a", "b"]);
  });

  it("finds the distances that trying all finds", () => {
    fc.assert(
      fc.property(smallNets, fc.constantFrom(1, 2, 3), ({ nodes, links }, steps) => {
        const found = around(netOf(nodes, links), ["n0", "n1"], steps);
        const expected = nodes
          .map((key) => [key, distanceTo(key, ["n0", "n1"], links)] as const)
          .filter(([, distance]) => distance <= steps);
        expect(new Map(expected)).toEqual(found);
      }),
    );
  });
});

/** By relaxing every link as often as there can be steps. */
function distanceTo(key: string, centres: string[], links: readonly SampleLink[]): number {
  const distances = new Map(centres.map((centre) => [centre, 0]));
  for (let round = 0; round < 7; round++) {
    for (const [a] of [...links, ...links.map(([a, b]) => [b, a] as const)]) {
      for (const b of neighboursOf(links, a)) {
        const through = (distances.get(b) ?? Infinity) + 1;
        if (through < (distances.get(a) ?? Infinity)) distances.set(a, through);
      }
    }
  }
  return distances.get(key) ?? Infinity;
}
