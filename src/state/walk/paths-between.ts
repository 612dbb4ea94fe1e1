import TinyQueue from "tinyqueue";
import { type Detour, shortestDetour } from "./detour.ts";
import { comparePaths, type Path, pathOver } from "./path.ts";
import type { Walkable } from "./walkable.ts";

/** The best way of one detour, among those not yet given. */
interface Candidate {
  readonly nodes: readonly string[];
  /** How many of its nodes are the detour's root. */
  readonly at: number;
  readonly barred: ReadonlySet<string>;
}

/**
 * All paths between two nodes, the shortest first; as long ones in the order of their keys, whatever
 * the order of the network. None between a node and itself, nor to one that is not in view.
 *
 * Yen, "Finding the k shortest loopless paths in a network" (1971), as Lawler bettered it (1972):
 * each path given splits what is left of its own part into parts without an overlap, so that no
 * detour is searched twice.
 *
 * Cost of the next path: one search for each step of the one before, paid when it is asked for. The
 * network may not change meanwhile.
 *
 * @yields paths; null in between, at least after each node looked at, to pause at.
 */
export function* pathsBetween(
  net: Walkable,
  from: string,
  to: string,
): Generator<Path | null, void, void> {
  if (from === to || !net.has(from) || !net.has(to)) return;
  const neighbours = remembered((key) => neighboursIn(net, key));
  const linksOf = remembered((key) => [...net.links(key)]);
  const candidates = new TinyQueue<Candidate>([], (a, b) => comparePaths(a.nodes, b.nodes));
  const consider = function* (detour: Detour): Generator<null, void, void> {
    const way = yield* shortestDetour(detour, neighbours);
    if (way === null) return;
    const { root, barred } = detour;
    candidates.push({ nodes: [...root, ...way], at: root.length, barred });
  };

  yield* consider({ root: [], from, barred: new Set(), to });
  for (let best = candidates.pop(); best; best = candidates.pop()) {
    yield pathOver(best.nodes, linksOf);
    for (const detour of detoursOf(best, to)) yield* consider(detour);
  }
}

/** What is left of a path's part once it is given: the ways that leave it at each of its nodes. */
function* detoursOf({ nodes, at, barred }: Candidate, to: string): Generator<Detour> {
  for (const [place, from] of nodes.entries()) {
    const next = nodes[place + 1];
    if (place < at || next === undefined) continue;
    const others = place === at ? barred : [];
    yield { root: nodes.slice(0, place), from, barred: new Set([...others, next]), to };
  }
}

function neighboursIn(net: Walkable, key: string): readonly string[] {
  const others = new Set<string>();
  for (const { other } of net.links(key)) if (other !== key) others.add(other);
  return [...others];
}

/** Many searches pass a node, and a network may have to count what is behind each of its links. */
function remembered<Value extends object>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}
