import type { Level } from "./coarsen.ts";
import type { Links } from "./links.ts";
import type { Places } from "./placing.ts";
import { Quadtree } from "./quadtree.ts";
import { repulse } from "./repulsion.ts";

/** How far off a square of the tree has to be to count as one point: its side by this. An error of 1 %. */
const THETA = 1.2;

/** Of the last step, the share that goes on; of the way to where forces would balance, the share gone. */
const MOMENTUM = 0.8;
const STRIDE = 0.6;

/** The longest step, at first and at last; and the shortest distance that forces tell: in spacings. */
const FIRST_STEP = 4;
const LAST_STEP = 0.3;
const NEAREST = 0.1;
const SHORTEST_EDGE = 0.3;

/** Which region each node is of. */
export interface Regions {
  readonly of: Int32Array;
  readonly count: number;
  /** How strongly a node is pulled to the middle of its region, beside an edge. */
  readonly pull: number;
}

/** How strong the forces are, beside one another. */
export interface Manner {
  readonly repulsion: number;
  /** Pull to the middle, growing with distance: keeps what is loosely tied in the picture, and it evenly filled. */
  readonly gravity: number;
  /** The part of an edge's pull that is the same at every length. It leaves communities apart. */
  readonly steady: number;
  /** The part that grows with length, for the radius of the picture. It keeps far ends from drifting. */
  readonly spring: (radius: number) => number;
}

/**
 * Moves the nodes of a level to where forces balance: all repel each other (by distance to the
 * power of -1), edges pull, and so does the middle. In place.
 *
 * The forces are LinLog's (Noack, J. Graph Algorithms Appl. 2007), which draw communities as
 * regions apart, with some of ForceAtlas2's (Jacomy et al., PLoS ONE 2014). A node's step is its
 * force by the stiffness of what holds it, as in a Jacobi iteration, with momentum: it needs some
 * dozens of iterations where steps of one speed need hundreds. Steps get shorter to the end.
 *
 * Cost: O(n log n + edges) an iteration.
 */
export function relax(
  { links, mass }: Level,
  { x, y }: Places,
  manner: Manner,
  iterations: number,
  regions?: Regions,
): void {
  const forces = new Forces(mass.length);
  const tree = new Quadtree(mass.length);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const radius = radiusOf({ x, y }, mass);
    if (radius === 0) return;
    // As if a disc were evenly filled.
    const spacing = radius * Math.sqrt((2 * Math.PI) / mass.length);
    forces.start(x, y, mass, manner.gravity);
    tree.build(x, y, mass);
    repulse(tree, { strength: manner.repulsion, theta: THETA, nearest: spacing * NEAREST }, forces);
    const shortest = spacing * SHORTEST_EDGE;
    attract(links, { x, y }, manner.steady, manner.spring(radius), shortest, forces);
    if (regions) gather(regions, mass, { x, y }, regions.pull / radius, forces);
    const cooled = FIRST_STEP + ((LAST_STEP - FIRST_STEP) * iteration) / iterations;
    forces.move(x, y, spacing * cooled);
  }
}

function attract(
  { from, to, pull }: Links,
  { x, y }: Places,
  steady: number,
  spring: number,
  shortest: number,
  { fx, fy, stiffness }: Forces,
): void {
  for (let e = 0; e < from.length; e += 1) {
    const a = from[e]!;
    const b = to[e]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const by = pull[e]! * (steady / (Math.sqrt(dx * dx + dy * dy) + shortest) + spring);
    fx[a]! += by * dx;
    fy[a]! += by * dy;
    fx[b]! -= by * dx;
    fy[b]! -= by * dy;
    stiffness[a]! += by;
    stiffness[b]! += by;
  }
}

/** Pulls each node to the middle of its region, as by an edge that only grows with its length. */
function gather(
  { of, count }: Regions,
  mass: Float64Array,
  { x, y }: Places,
  spring: number,
  { fx, fy, stiffness }: Forces,
): void {
  const sums = new Float64Array(count);
  const middleX = new Float64Array(count);
  const middleY = new Float64Array(count);
  for (let i = 0; i < of.length; i += 1) {
    const region = of[i]!;
    sums[region]! += mass[i]!;
    middleX[region]! += mass[i]! * x[i]!;
    middleY[region]! += mass[i]! * y[i]!;
  }
  for (let i = 0; i < of.length; i += 1) {
    const region = of[i]!;
    const by = spring * mass[i]!;
    fx[i]! += by * (middleX[region]! / sums[region]! - x[i]!);
    fy[i]! += by * (middleY[region]! / sums[region]! - y[i]!);
    stiffness[i]! += by;
  }
}

/** What acts on each node, and how it moved last. */
class Forces {
  readonly fx: Float64Array;
  readonly fy: Float64Array;
  /** By how much the force on a node grows with its way: the sum over what pulls it. */
  readonly stiffness: Float64Array;
  private readonly stepX: Float64Array;
  private readonly stepY: Float64Array;

  constructor(size: number) {
    this.fx = new Float64Array(size);
    this.fy = new Float64Array(size);
    this.stiffness = new Float64Array(size);
    this.stepX = new Float64Array(size);
    this.stepY = new Float64Array(size);
  }

  /** Gravity alone. */
  start(x: Float64Array, y: Float64Array, mass: Float64Array, gravity: number): void {
    const { fx, fy, stiffness } = this;
    for (let i = 0; i < fx.length; i += 1) {
      const pull = gravity * mass[i]!;
      fx[i] = -pull * x[i]!;
      fy[i] = -pull * y[i]!;
      stiffness[i] = pull;
    }
  }

  move(x: Float64Array, y: Float64Array, longest: number): void {
    const { fx, fy, stepX, stepY, stiffness } = this;
    for (let i = 0; i < x.length; i += 1) {
      const stride = STRIDE / stiffness[i]!;
      const dx = MOMENTUM * stepX[i]! + stride * fx[i]!;
      const dy = MOMENTUM * stepY[i]! + stride * fy[i]!;
      const length = Math.sqrt(dx * dx + dy * dy);
      const kept = length > longest ? longest / length : 1;
      stepX[i] = dx * kept;
      stepY[i] = dy * kept;
      x[i]! += dx * kept;
      y[i]! += dy * kept;
    }
  }
}

/** Root mean square distance from the middle, by mass. */
export function radiusOf({ x, y }: Places, mass: Float64Array): number {
  let [sum, all] = [0, 0];
  for (let i = 0; i < mass.length; i += 1) {
    sum += mass[i]! * (x[i]! * x[i]! + y[i]! * y[i]!);
    all += mass[i]!;
  }
  return Math.sqrt(sum / all);
}
