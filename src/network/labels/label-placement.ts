type Side = (typeof SIDES)[number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text that wants a place: pixels of the stage. */
export interface Wish {
  readonly key: string;
  /** Centre of its node. */
  readonly x: number;
  readonly y: number;
  /** From the centre to where text may begin. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** Where it stood before: kept if it can be, so that labels don't jump about. */
  readonly before?: Stand | undefined;
  /** It must be shown: over nodes if there is no better place, and never beyond the stage. */
  readonly must?: boolean | undefined;
  /** It may stand farther off than usual, where there is no room near its node. */
  readonly mayBeFar?: boolean | undefined;
  /** `false` where it stands as before or not at all. */
  readonly mayBeElsewhere?: boolean | undefined;
  /** It may cover nodes as small as dots. */
  readonly overDots?: boolean | undefined;
}

/** How a label stands to its node: on which side, and by how many pixels farther off than usual. */
export interface Stand {
  readonly side: Side;
  readonly farther: number;
}

export interface Placed extends Stand {
  readonly key: string;
  readonly box: Box;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Nodes, as boxes, by key: a label may cover none but its own, and dots if it says so. */
  readonly nodes: Iterable<{ readonly key: string; readonly box: Box; readonly dot: boolean }>;
  /** Anything else that lies over the stage. */
  readonly taken: readonly Box[];
  /** No more labels than this. */
  readonly most: number;
}

const SIDES = [
  "right",
  "left",
  "below",
  "above",
  "above right",
  "below right",
  "above left",
  "below left",
] as const;

const NEAR_STANDS = SIDES.map((side) => ({ side, farther: 0 }));
const FAR_STANDS = [0, 12, 24].flatMap((farther) => SIDES.map((side) => ({ side, farther })));

/** Pixels of air between a label and what it keeps away from, and to the edge of the stage. */
const AIR = 2;
export const MARGIN = 6;

/**
 * Gives each wish, in their order, the first side where it covers neither a label placed before it
 * nor a node, and isn't cut at the edge: greedy point-feature labelling (Christensen, Marks and
 * Shieber 1995, "Algorithms for point-feature label placement", its baseline).
 *
 * Cost: O(n + k) for n nodes in view and k wishes, each test looking only at what lies in the same
 * cells of a grid.
 */
export function placeLabels(wishes: Iterable<Wish>, room: Room): Map<string, Placed> {
  const placing = placeInSteps(wishes, room);
  for (;;) {
    const step = placing.next();
    if (step.done === true) return step.value;
  }
}

/** The same bit by bit: each step is a fraction of a millisecond. */
export function* placeInSteps(
  wishes: Iterable<Wish>,
  room: Room,
): Generator<undefined, Map<string, Placed>> {
  const grids = { nodes: new BoxGrid(), dots: new BoxGrid(), labels: new BoxGrid() };
  let count = 0;
  for (const { key, box, dot } of room.nodes) {
    (dot ? grids.dots : grids.nodes).add(box, key);
    if ((count += 1) % STEP === 0) yield;
  }
  for (const box of room.taken) grids.labels.add(box, "");
  const placed = new Map<string, Placed>();
  for (const wish of wishes) {
    if (placed.size >= room.most) break;
    const found = findPlace(wish, room, grids);
    if ((count += 1) % STEP === 0) yield;
    if (found === null) continue;
    grids.labels.add(found.box, wish.key);
    placed.set(wish.key, found);
  }
  return placed;
}

/**
 * Labels while the picture moves: each stays on its side and goes with its node; one that runs into
 * another is left out, and no new one appears. Cost: O(k) for the labels in view.
 */
export function followLabels(wishes: Iterable<Wish>): Map<string, Placed> {
  const labels = new BoxGrid();
  const placed = new Map<string, Placed>();
  for (const wish of wishes) {
    if (wish.before === undefined) continue;
    const found = placedAt(wish, wish.before);
    if (labels.meets(found.box, wish.key)) continue;
    labels.add(found.box, wish.key);
    placed.set(wish.key, found);
  }
  return placed;
}

function findPlace(wish: Wish, room: Room, { nodes, dots, labels }: Grids): Placed | null {
  const inTheWay = wish.overDots === true ? [labels, nodes] : [labels, nodes, dots];
  let next: Placed | null = null;
  for (const stand of standsOf(wish)) {
    const placed = placedAt(wish, stand);
    if (!isInside(placed.box, room)) continue;
    if (!inTheWay.some((grid) => grid.meets(placed.box, wish.key))) return placed;
    next ??= placed;
  }
  if (wish.must !== true) return null;
  next ??= placedAt(wish, { side: "below", farther: 0 });
  return { ...next, box: pushedInside(next.box, room) };
}

/** Where a label may stand, the best first: the sides, and for some farther ones. */
function standsOf({ before, must, mayBeFar, mayBeElsewhere = true }: Wish): readonly Stand[] {
  if (!mayBeElsewhere) return before === undefined ? [] : [before];
  const goesFar = must === true || mayBeFar === true;
  const stands = goesFar ? FAR_STANDS : NEAR_STANDS;
  const keeps = before !== undefined && (goesFar || before.farther === 0);
  return keeps ? [before, ...stands] : stands;
}

function placedAt(wish: Wish, { side, farther }: Stand): Placed {
  return { key: wish.key, side, farther, box: boxAt(wish, wish.reach + farther, side) };
}

function boxAt({ x, y, width, height }: Wish, reach: number, side: Side): Box {
  // On a diagonal a text comes nearer, for the corner between node and text is empty.
  const slant = reach * 0.6;
  const across = side.endsWith("right") ? 0 : side.endsWith("left") ? -width : -width / 2;
  const away = side === "right" ? reach : side === "left" ? -reach : 0;
  const aside = side.includes(" ") ? (side.endsWith("right") ? slant : -slant) : away;
  const down = side.startsWith("above") ? -height : side.startsWith("below") ? 0 : -height / 2;
  const off = side.includes(" ") ? slant : reach;
  const drop = side.startsWith("above") ? -off : side.startsWith("below") ? off : 0;
  const left = x + aside + across;
  const top = y + drop + down;
  return { left, top, right: left + width, bottom: top + height };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Room): boolean {
  return left >= MARGIN && top >= MARGIN && right <= width - MARGIN && bottom <= height - MARGIN;
}

function pushedInside({ left, top, right, bottom }: Box, { width, height }: Room): Box {
  const dx = Math.max(MARGIN - left, 0) || Math.min(width - MARGIN - right, 0);
  const dy = Math.max(MARGIN - top, 0) || Math.min(height - MARGIN - bottom, 0);
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

const CELL = 48;

/** Nodes and wishes that are looked at in one go. */
const STEP = 40;

interface Grids {
  readonly nodes: BoxGrid;
  readonly dots: BoxGrid;
  readonly labels: BoxGrid;
}

/** Boxes by the cells of a grid that they touch. */
class BoxGrid {
  readonly #cells = new Map<number, { box: Box; key: string }[]>();

  add(box: Box, key: string): void {
    const item = { box, key };
    someCell(box, (cell) => {
      const here = this.#cells.get(cell);
      if (here) here.push(item);
      else this.#cells.set(cell, [item]);
      return false;
    });
  }

  /** Whether `box` covers part of any box but that of `key`. */
  meets(box: Box, key: string): boolean {
    return someCell(box, (cell) => {
      const here = this.#cells.get(cell);
      return here?.some((other) => other.key !== key && overlap(box, other.box)) === true;
    });
  }
}

/** Whether a cell that a box touches is one that is looked for. No generator: this runs very often. */
function someCell({ left, top, right, bottom }: Box, is: (cell: number) => boolean): boolean {
  const [lastRow, lastColumn] = [Math.floor(bottom / CELL), Math.floor(right / CELL)];
  for (let row = Math.floor(top / CELL); row <= lastRow; row += 1) {
    for (let column = Math.floor(left / CELL); column <= lastColumn; column += 1) {
      if (is(row * 65_536 + column)) return true;
    }
  }
  return false;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right + AIR &&
    b.left < a.right + AIR &&
    a.top < b.bottom + AIR &&
    b.top < a.bottom + AIR
  );
}
