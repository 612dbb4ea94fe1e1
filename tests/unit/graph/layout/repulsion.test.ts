import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Quadtree } from "../../../../src/graph/layout/quadtree.ts";
import { repulse } from "../../../../src/graph/layout/repulsion.ts";

const NEAREST = 0.01;

interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

const points: fc.Arbitrary<Points> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 500 }),
      fc.nat({ max: 9 }),
    ),
    { minLength: 1, maxLength: 300 },
  )
  .map((drawn) => ({
    x: Float64Array.from(drawn, ([x]) => x),
    y: Float64Array.from(drawn, ([, y]) => y),
    mass: Float64Array.from(drawn, ([, , mass]) => mass + 1),
  }));

function byTree({ x, y, mass }: Points, theta: number) {
  const tree = new Quadtree(x.length);
  tree.build(x, y, mass);
  const sums = { fx: new Float64Array(x.length), fy: new Float64Array(x.length) };
  repulse(tree, { strength: 2, theta, nearest: NEAREST }, sums);
  return sums;
}

/** By looking at all pairs. */
function slowly({ x, y, mass }: Points) {
  const sums = { fx: new Float64Array(x.length), fy: new Float64Array(x.length) };
  for (const i of x.keys()) {
    for (const j of x.keys()) {
      const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!];
      const by = (2 * mass[i]! * mass[j]!) / (dx * dx + dy * dy + NEAREST * NEAREST);
      sums.fx[i]! += by * dx;
      sums.fy[i]! += by * dy;
    }
  }
  return sums;
}

function difference(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (const i of one.keys()) sum += (one[i]! - other[i]!) ** 2;
  return Math.sqrt(sum);
}

describe("repulse", () => {
  it("is exact where no square counts as a point", () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const [fast, slow] = [byTree(drawn, 1e-9), slowly(drawn)];
        const size = 1 + difference(slow.fx, new Float64Array(slow.fx.length));
        expect(difference(fast.fx, slow.fx) / size).toBeLessThan(1e-9);
        expect(difference(fast.fy, slow.fy)).toBeLessThan(1e-9 * (1 + Math.abs(size) * 100));
      }),
    );
  });

  it("is off by some hundredths for the layout's theta", () => {
    let state = 7;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const column = () => Float64Array.from({ length: 3000 }, () => random() * 1000);
    const drawn = { x: column(), y: column(), mass: column() };
    const [fast, slow] = [byTree(drawn, 1.2), slowly(drawn)];
    const size = difference(slow.fx, new Float64Array(3000));
    expect(difference(fast.fx, slow.fx) / size).toBeLessThan(0.03);
  });

  it("stands many points on one spot", () => {
    const same = {
      x: new Float64Array(99),
      y: new Float64Array(99),
      mass: new Float64Array(99).fill(1),
    };
    expect([...byTree(same, 1.2).fx].every((force) => force === 0)).toBe(true);
  });
});

it("orders points so that each square of the tree is a range that holds its share of the mass", () => {
  fc.assert(
    fc.property(points, ({ x, y, mass }) => {
      const tree = new Quadtree(x.length);
      tree.build(x, y, mass);
      expect([...tree.order].toSorted((a, b) => a - b)).toEqual([...x.keys()]);
      for (let square = 0; square < tree.count; square += 1) {
        const rows = tree.order.slice(tree.first[square], tree.end[square]);
        const sum = rows.reduce((all, row) => all + mass[row]!, 0);
        expect(tree.total[square]).toBeCloseTo(sum, 6);
        const width =
          Math.max(...rows.map((row) => x[row]!)) - Math.min(...rows.map((row) => x[row]!));
        expect(width).toBeLessThanOrEqual(tree.side[square]! + 1e-9);
      }
    }),
    { numRuns: 30 },
  );
});
