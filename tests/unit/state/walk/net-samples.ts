import fc from "fast-check";
import type { Walkable, WalkLink } from "../../../../src/state/walk/walkable.ts";

/** A link of a sample: its two ends, and its kind. */
export type SampleLink = readonly [a: string, b: string, kind: string];

/** A network of just these nodes and links, which it lists in the order given. */
export function netOf(nodes: Iterable<string>, links: readonly SampleLink[]): Walkable {
  const ends = new Map<string, WalkLink[]>([...nodes].map((key) => [key, []]));
  for (const [a, b, kind] of links) {
    const edge = `${kind}:${a}>${b}`;
    ends.get(a)?.push({ edge, kind, other: b });
    ends.get(b)?.push({ edge, kind, other: a });
  }
  return { has: (key) => ends.has(key), links: (key) => ends.get(key) ?? [] };
}

/** Small networks: sparse and dense, parallel links and loops among them. */
export const smallNets = fc.oneof(netsOf(0, 10), netsOf(12, 24));

function netsOf(minLength: number, maxLength: number) {
  const end = fc.integer({ min: 0, max: 6 });
  const link = fc.tuple(end, end, fc.constantFrom("related", "wire"));
  return fc
    .record({
      size: fc.integer({ min: 2, max: 7 }),
      links: fc.array(link, { minLength, maxLength }),
    })
    .map(({ size, links }) => ({
      nodes: Array.from({ length: size }, (_, at) => `n${at}`),
      links: links.map(([a, b, kind]): SampleLink => [`n${a % size}`, `n${b % size}`, kind]),
    }));
}

/** Every path between two nodes, found by trying all, the shorter first and then by keys. */
export function allPaths(links: readonly SampleLink[], from: string, to: string): string[][] {
  const found: string[][] = [];
  const extend = (path: readonly string[]) => {
    const at = path.at(-1);
    if (at === to) found.push([...path]);
    else
      for (const next of neighboursOf(links, at)) if (!path.includes(next)) extend([...path, next]);
  };
  extend([from]);
  return found.toSorted((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

export function neighboursOf(links: readonly SampleLink[], key: string | undefined): Set<string> {
  return new Set(links.flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : [])));
}

/** A square of so many nodes a side, each linked to those beside it; corners `0,0` and `9,9`. */
export function gridOf(side: number): Walkable {
  const at = Array.from({ length: side }, (_, place) => place);
  const nodes = at.flatMap((x) => at.map((y) => `${x},${y}`));
  const links = at.flatMap((x) =>
    at.flatMap((y): SampleLink[] => [
      [`${x},${y}`, `${x + 1},${y}`, "related"],
      [`${x},${y}`, `${x},${y + 1}`, "related"],
    ]),
  );
  const inside = new Set(nodes);
  return netOf(
    nodes,
    links.filter(([, b]) => inside.has(b)),
  );
}
