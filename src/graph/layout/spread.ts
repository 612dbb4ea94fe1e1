import Graphology from "graphology";
import noverlap from "graphology-layout-noverlap";
import { forEachNear } from "./near.ts";
import type { Placing } from "./placing.ts";

/** Free space that noverlap leaves around a node, in graph units. */
const MARGIN = 2;

const GROWTH = 1.05;

/** Rounds of pushing apart before the picture grows. */
const ROUNDS = 40;

/** What rounding to two decimals can take from a distance, and a little more. */
const ROUNDING = 0.02;

/**
 * Moves nodes as little as is needed so that no two overlap, and rounds to two decimals. In place.
 *
 * noverlap does most of it and leaves air between nodes, but stops after a number of rounds. What
 * still overlaps then is pushed apart, pair by pair; where the crowd is too dense for that, the
 * picture grows by a twentieth and the pushing goes on. It ends: the free room grows each time.
 */
export function spread(placing: Placing): void {
  partCoincident(placing);
  runNoverlap(placing);
  partCoincident(placing);
  pushUntilApart(placing);
  roundPlaces(placing);
}

function pushUntilApart(placing: Placing): void {
  for (let round = 1; pushApart(placing); round += 1) {
    if (round % ROUNDS === 0) grow(placing);
  }
}

/** Moves each overlapping pair apart by what is missing, half each. Says whether there was any. */
function pushApart(placing: Placing): boolean {
  const { x, y, size } = placing;
  let moved = false;
  forEachNear(placing, (i, j) => {
    const dx = (x[j] ?? 0) - (x[i] ?? 0);
    const dy = (y[j] ?? 0) - (y[i] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy);
    const missing = (size[i] ?? 0) + (size[j] ?? 0) + ROUNDING - distance;
    if (missing <= 0) return true;
    // A hair more than half, so that the last digit doesn't keep two nodes at it for ever.
    const push = missing * 0.5 + ROUNDING / 4;
    const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
    x[i] = (x[i] ?? 0) - ux * push;
    y[i] = (y[i] ?? 0) - uy * push;
    x[j] = (x[j] ?? 0) + ux * push;
    y[j] = (y[j] ?? 0) + uy * push;
    moved = true;
    return true;
  });
  return moved;
}

/** Whether any two circles of a placing overlap; touching is allowed. O(n) for even sizes. */
export function overlaps(placing: Placing): boolean {
  const { x, y, size } = placing;
  let found = false;
  forEachNear(placing, (i, j) => {
    const dx = (x[i] ?? 0) - (x[j] ?? 0);
    const dy = (y[i] ?? 0) - (y[j] ?? 0);
    const apart = (size[i] ?? 0) + (size[j] ?? 0);
    found ||= dx * dx + dy * dy < apart * apart;
    return !found;
  });
  return found;
}

/** Nodes on one spot go on a row, one hundredth apart; where a place is taken, the next is tried. */
function partCoincident({ x, y }: Placing): void {
  const taken = new Set<string>();
  const place = (i: number) => `${(x[i] ?? 0).toFixed(2)},${(y[i] ?? 0).toFixed(2)}`;
  for (let i = 0; i < x.length; i += 1) {
    while (taken.has(place(i))) x[i] = Math.round(((x[i] ?? 0) + 0.01) * 100) / 100;
    taken.add(place(i));
  }
}

function runNoverlap({ x, y, size }: Placing): void {
  const graph = new Graphology();
  for (let i = 0; i < x.length; i += 1) {
    graph.addNode(i, { x: x[i], y: y[i], size: size[i] });
  }
  withSeededRandom(() =>
    noverlap.assign(graph, {
      maxIterations: x.length > 5000 ? 60 : 200,
      settings: { margin: MARGIN, ratio: 1, speed: 3, gridSize: gridFor(x.length) },
    }),
  );
  graph.forEachNode((key, attributes) => {
    x[Number(key)] = attributes["x"] as number;
    y[Number(key)] = attributes["y"] as number;
  });
}

/** Some nodes a cell. */
function gridFor(order: number): number {
  return Math.max(Math.ceil(Math.sqrt(order / 2)), 1);
}

/**
 * noverlap calls Math.random for two nodes on the same spot, which can still come about while it
 * runs: the picture would differ from build to build. There is no option for it, so for this one
 * synchronous call Math.random is a generator of ours (a linear congruence, Numerical Recipes).
 */
function withSeededRandom(work: () => void): void {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  try {
    work();
  } finally {
    Math.random = random;
  }
}

function roundPlaces({ x, y }: Placing): void {
  for (let i = 0; i < x.length; i += 1) {
    // Adding zero turns -0, which JSON cannot say, into 0.
    x[i] = Math.round((x[i] ?? 0) * 100) / 100 + 0;
    y[i] = Math.round((y[i] ?? 0) * 100) / 100 + 0;
  }
}

function grow({ x, y }: Placing): void {
  for (let i = 0; i < x.length; i += 1) {
    x[i] = (x[i] ?? 0) * GROWTH;
    y[i] = (y[i] ?? 0) * GROWTH;
  }
}
