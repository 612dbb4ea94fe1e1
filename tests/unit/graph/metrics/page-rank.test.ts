import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageRank } from "../../../../src/graph/metrics/page-rank.ts";

type Pair = readonly [number, number];

const rankOf = (order: number, pairs: readonly Pair[]) =>
  pageRank(
    order,
    Int32Array.from(pairs, ([from]) => from),
    Int32Array.from(pairs, ([, to]) => to),
  );

/** The same as a system of equations, by Gaussian elimination. */
function rankSlowly(order: number, pairs: readonly Pair[]): number[] {
  const out = Array.from({ length: order }, (_, i) => pairs.filter(([from]) => from === i).length);
  const rows = Array.from({ length: order }, (_, i) => [
    ...Array.from({ length: order }, (_, j) => {
      const links = pairs.filter(([from, to]) => from === j && to === i).length;
      const share = out[j] === 0 ? 1 / order : links / out[j]!;
      return (i === j ? 1 : 0) - 0.85 * share;
    }),
    0.15 / order,
  ]);
  for (let i = 0; i < order; i += 1) {
    const pivot = rows[i]!.map((value) => value / rows[i]![i]!);
    rows[i] = pivot;
    for (let k = 0; k < order; k += 1) {
      const by = rows[k]![i]!;
      if (k !== i) rows[k] = rows[k]!.map((value, at) => value - by * pivot[at]!);
    }
  }
  return rows.map((row) => row[order]!);
}

const graphs = fc.integer({ min: 1, max: 12 }).chain((order) => {
  const row = fc.integer({ min: 0, max: order - 1 });
  return fc.record({
    order: fc.constant(order),
    pairs: fc.array(fc.tuple(row, row), { maxLength: 30 }),
    names: fc.shuffledSubarray([...Array(order).keys()], { minLength: order }),
  });
});

describe("pageRank", () => {
  it("solves the equations that define it", () => {
    fc.assert(
      fc.property(graphs, ({ order, pairs }) => {
        const expected = rankSlowly(order, pairs);
        for (const [row, rank] of rankOf(order, pairs).entries()) {
          expect(rank).toBeCloseTo(expected[row]!, 8);
        }
      }),
    );
  });

  it("is 1 altogether, and nothing is without a rank", () => {
    fc.assert(
      fc.property(graphs, ({ order, pairs }) => {
        const ranks = [...rankOf(order, pairs)];
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...ranks)).toBeGreaterThanOrEqual(0.15 / order - 1e-9);
      }),
    );
  });

  it("does not depend on which row a node has, nor on the order of links", () => {
    fc.assert(
      fc.property(graphs, ({ order, pairs, names }) => {
        const renamed = pairs.map(([from, to]): Pair => [names[from]!, names[to]!]).toReversed();
        const ranks = rankOf(order, pairs);
        for (const [row, name] of names.entries()) {
          expect(rankOf(order, renamed)[name]).toBeCloseTo(ranks[row]!, 9);
        }
      }),
    );
  });

  it("gives the most to what is listed most, and an equal share where nothing is", () => {
    const [a, b, c] = rankOf(3, [
      [0, 2],
      [1, 2],
    ]);
    expect(a).toBe(b);
    expect(c).toBeGreaterThan(2 * a!);
    expect([...rankOf(4, [])]).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect([...rankOf(0, [])]).toEqual([]);
  });
});
