import type { Point } from "../../camera/camera-maths.ts";

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A disc on the outline of those placed so far; the outline is closed. */
interface Link {
  readonly disc: Disc;
  next: Link;
  previous: Link;
}

/** Discs that touch may overlap by what rounding takes, as a share of their radii. */
const ROUNDING = 1e-9;

/**
 * Packs discs without overlap into about an ellipse, the first ones in its middle: each touches the
 * two neighbours on the outline that are nearest to the middle. The front chain of Wang et al.
 * ("Visualization of large hierarchical data by circle packing", CHI 2006), as in d3.packSiblings,
 * which packs into a circle: here near is measured across a landscape.
 *
 * Cost: O(n √n) for discs of like sizes.
 *
 * @param radii the largest first packs best.
 * @param aspect width to height of the ellipse.
 * @returns the middles of the discs; the middle of all is about 0, 0.
 */
export function packLandscape(radii: readonly number[], aspect: number): Point[] {
  const [first = 0, second = 0] = radii;
  const placed: Disc[] = [
    { x: 0 - second, y: 0, radius: first },
    { x: first, y: 0, radius: second },
  ];
  let nearest = outlineOf(placed);
  for (const radius of radii.slice(2)) {
    const added = addTo(nearest, radius);
    placed.push(added.disc);
    nearest = nearestPair(added, aspect);
  }
  return placed.slice(0, radii.length).map(({ x, y }) => ({ x, y }));
}

function outlineOf([a, b]: readonly Disc[]): Link {
  const origin = { x: 0, y: 0, radius: 0 };
  const link = { disc: a ?? origin } as Link;
  const other: Link = { disc: b ?? origin, next: link, previous: link };
  link.next = other;
  link.previous = other;
  return link;
}

/** Adds a disc between a link and the next, or where it meets no third disc; what it covers leaves the outline. */
function addTo(link: Link, radius: number): Link {
  let [before, after] = [link, link.next];
  for (;;) {
    const disc = touching(before.disc, after.disc, radius);
    const met = firstMet(before, after, disc);
    if (met === null) {
      const added: Link = { disc, next: after, previous: before };
      before.next = added;
      after.previous = added;
      return added;
    }
    if (met.isAhead) after = met.link;
    else before = met.link;
    before.next = after;
    after.previous = before;
  }
}

/** The nearest link, along the outline either way, whose disc overlaps this one. */
function firstMet(before: Link, after: Link, disc: Disc): { link: Link; isAhead: boolean } | null {
  let [behind, ahead] = [before.previous, after.next];
  let [wayBehind, wayAhead] = [before.disc.radius, after.disc.radius];
  if (behind === after) return null;
  do {
    const isAhead = wayAhead <= wayBehind;
    const link = isAhead ? ahead : behind;
    if (overlap(link.disc, disc)) return { link, isAhead };
    if (isAhead) {
      wayAhead += ahead.disc.radius;
      ahead = ahead.next;
    } else {
      wayBehind += behind.disc.radius;
      behind = behind.previous;
    }
  } while (ahead !== behind.next);
  return null;
}

/** The link that with its next one has the room nearest to the middle. */
function nearestPair(start: Link, aspect: number): Link {
  let best = start;
  let least = Infinity;
  let link = start;
  do {
    const [a, b] = [link.disc, link.next.disc];
    const both = a.radius + b.radius || 1;
    const x = (a.x * b.radius + b.x * a.radius) / both / aspect;
    const y = (a.y * b.radius + b.y * a.radius) / both;
    const away = x * x + y * y;
    if (away < least) {
      least = away;
      best = link;
    }
    link = link.next;
  } while (link !== start);
  return best;
}

/** The disc that touches both, on the right of the way from one to the other. */
function touching(a: Disc, b: Disc, radius: number): Disc {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const way = Math.hypot(dx, dy) || 1;
  const [toA, toB] = [a.radius + radius, b.radius + radius];
  const along = (way * way + toA * toA - toB * toB) / (2 * way);
  const aside = Math.sqrt(Math.max(0, toA * toA - along * along));
  return {
    x: a.x + (along * dx + aside * dy) / way,
    y: a.y + (along * dy - aside * dx) / way,
    radius,
  };
}

function overlap(a: Disc, b: Disc): boolean {
  const touch = (a.radius + b.radius) * (1 - ROUNDING);
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return dx * dx + dy * dy < touch * touch;
}
