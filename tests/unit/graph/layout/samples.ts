import * as fc from "fast-check";
import type { SerializedCoverageGraph } from "../../../../src/graph/contract.ts";
import type { Links } from "../../../../src/graph/layout/links.ts";
import type { Placing } from "../../../../src/graph/layout/placing.ts";

export function placingOf({ nodes }: SerializedCoverageGraph): Placing {
  const column = (name: "x" | "y" | "size") =>
    Float64Array.from(nodes, ({ attributes }) => attributes[name]);
  return { x: column("x"), y: column("y"), size: column("size") };
}

/** By looking at all pairs. */
export function overlapsSlowly({ x, y, size }: Placing): boolean {
  const all = [...x.keys()];
  return all.some((i) =>
    all.some((j) => {
      const dx = (x[i] ?? 0) - (x[j] ?? 0);
      const dy = (y[i] ?? 0) - (y[j] ?? 0);
      return i < j && Math.sqrt(dx * dx + dy * dy) < (size[i] ?? 0) + (size[j] ?? 0) - 1e-9;
    }),
  );
}

/** Some circles in a square. */
export const places = (range: number): fc.Arbitrary<Placing> =>
  fc
    .array(
      fc.tuple(
        fc.double({ min: -range, max: range, noNaN: true }),
        fc.double({ min: -range, max: range, noNaN: true }),
        fc.double({ min: 4, max: 14, noNaN: true }),
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((nodes) => ({
      x: Float64Array.from(nodes, ([x]) => x),
      y: Float64Array.from(nodes, ([, y]) => y),
      size: Float64Array.from(nodes, ([, , size]) => size),
    }));

export function linksFrom(pairs: readonly (readonly [number, number, number?])[]): Links {
  return {
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to),
    pull: Float64Array.from(pairs, ([, , pull = 1]) => pull),
  };
}

/** Every two of some rows. */
export function clique(rows: readonly number[]): [number, number][] {
  return rows.flatMap((i) => rows.filter((j) => j > i).map((j): [number, number] => [i, j]));
}
