import { forEachNear } from "./near.ts";
import type { Places, Placing } from "./placing.ts";

/** Free space between two nodes that is aimed at, in graph units. */
const AIR = 2;

/** Rounds of pushing for air; then the rest is pushed apart until nothing overlaps. */
const AIRY_ROUNDS = 60;

const GROWTH = 1.03;

/** Rounds of pushing apart before the picture grows. */
const ROUNDS = 30;

/** What rounding to two decimals can take from a distance, and a little more. */
const ROUNDING = 0.02;

/**
 * Moves nodes as little as is needed so that no two overlap, and rounds to two decimals. In place.
 *
 * Overlapping pairs are pushed apart, some rounds with air between them, then without; where the
 * crowd is too dense for that, the picture grows a little and the pushing goes on. It ends: the
 * free room grows each time.
 *
 * Cost: O(n) a round; some dozens of rounds.
 */
export function spread(placing: Placing): void {
  makeRoom(placing);
  roundPlaces(placing);
}

/**
 * As `spread`, before rounding, and with enough room for it. A picture that is made larger afterwards
 * keeps that.
 */
export function makeRoom(placing: Placing, airyRounds = AIRY_ROUNDS): void {
  for (let round = 0; round < airyRounds && pushApart(placing, AIR); round += 1);
  part(placing);
}

/** As `spread`, but leaves nodes where they are that only lie close. */
export function partOverlapping(placing: Placing): void {
  part(placing);
  roundPlaces(placing);
}

function part(placing: Placing): void {
  for (let round = 1; pushApart(placing, 0); round += 1) {
    if (round % ROUNDS === 0) grow(placing);
  }
}

/** Moves each overlapping pair apart by what is missing, half each. Says whether there was any. */
function pushApart(placing: Placing, air: number): boolean {
  const { x, y, size } = placing;
  let moved = false;
  const push = (i: number, j: number) => {
    let dx = x[j]! - x[i]!;
    let dy = y[j]! - y[i]!;
    const wanted = size[i]! + size[j]! + air + ROUNDING;
    const squared = dx * dx + dy * dy;
    if (squared >= wanted * wanted) return true;
    let distance = Math.sqrt(squared);
    const missing = wanted - distance;
    if (distance < ROUNDING) {
      // On one spot: each pair goes its own way, so that many don't end up on one line.
      dx = ((i * 7919 + j * 104_729) % 1999) - 999.5;
      dy = ((i * 15_485 + j * 32_452) % 1999) - 999.5;
      distance = Math.sqrt(dx * dx + dy * dy);
    }
    // A hair more than half, so that the last digit doesn't keep two nodes at it for ever.
    const share = (missing * 0.5 + ROUNDING / 4) / distance;
    x[i]! -= dx * share;
    y[i]! -= dy * share;
    x[j]! += dx * share;
    y[j]! += dy * share;
    moved = true;
    return true;
  };
  forEachNear(placing, push, air + ROUNDING);
  return moved;
}

/** Whether any two circles of a placing overlap; touching is allowed. O(n) for even sizes. */
export function overlaps(placing: Placing): boolean {
  const { x, y, size } = placing;
  let found = false;
  forEachNear(placing, (i, j) => {
    const dx = x[i]! - x[j]!;
    const dy = y[i]! - y[j]!;
    const apart = size[i]! + size[j]!;
    found ||= dx * dx + dy * dy < apart * apart;
    return !found;
  });
  return found;
}

/** To two decimals. In place. */
export function roundPlaces({ x, y }: Places): void {
  for (let i = 0; i < x.length; i += 1) {
    // Adding zero turns -0, which JSON cannot say, into 0.
    x[i] = Math.round(x[i]! * 100) / 100 + 0;
    y[i] = Math.round(y[i]! * 100) / 100 + 0;
  }
}

function grow({ x, y }: Placing): void {
  for (let i = 0; i < x.length; i += 1) {
    x[i]! *= GROWTH;
    y[i]! *= GROWTH;
  }
}
