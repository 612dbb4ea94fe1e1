import type { Quadtree } from "./quadtree.ts";

export interface Repulsion {
  readonly strength: number;
  /** A square counts as one point where its side is less than this by its distance. */
  readonly theta: number;
  /** No two points count as nearer than about this. */
  readonly nearest: number;
}

/** Sums of forces, by point. */
interface Sums {
  readonly fx: Float64Array;
  readonly fy: Float64Array;
}

/** What a leaf sees of the rest: far squares as one point each, near ones point by point. */
class View {
  count = 0;
  x = new Float64Array(1024);
  y = new Float64Array(1024);
  mass = new Float64Array(1024);

  reserve(more: number): void {
    if (this.count + more <= this.x.length) return;
    const size = 2 * (this.count + more);
    const grown = (old: Float64Array) => {
      const copy = new Float64Array(size);
      copy.set(old);
      return copy;
    };
    this.x = grown(this.x);
    this.y = grown(this.y);
    this.mass = grown(this.mass);
  }
}

/** Kept from call to call: there are many for small graphs, and to make it takes longer than they do. */
const view = new View();
const stack = new Int32Array(256);

/**
 * Pushes every point away from all others by mass × mass / distance (Barnes & Hut, Nature 324,
 * 1986; a leaf at a time, as in Barnes, J. Comput. Phys. 87, 1990). Adds to the sums.
 *
 * Cost: O(n log n).
 */
export function repulse(tree: Quadtree, repulsion: Repulsion, sums: Sums): void {
  for (let leaf = 0; leaf < tree.count; leaf += 1) {
    if (tree.children[leaf]! > 0) continue;
    look(tree, leaf, repulsion.theta);
    push(tree, leaf, repulsion, sums);
  }
}

/** Fills the view of one leaf. */
function look(tree: Quadtree, leaf: number, theta: number): void {
  const x = tree.middleX[leaf]!;
  const y = tree.middleY[leaf]!;
  const radius = radiusOf(tree, leaf);
  view.count = 0;
  let height = 1;
  stack[0] = 0;
  while (height > 0) {
    height -= 1;
    const square = stack[height]!;
    const dx = tree.middleX[square]! - x;
    const dy = tree.middleY[square]! - y;
    const reach = tree.side[square]! / theta + radius;
    const children = tree.children[square]!;
    if (dx * dx + dy * dy > reach * reach) {
      view.reserve(1);
      view.x[view.count] = tree.middleX[square]!;
      view.y[view.count] = tree.middleY[square]!;
      view.mass[view.count] = tree.total[square]!;
      view.count += 1;
    } else if (children > 0) {
      const child = tree.child[square]!;
      for (let k = 0; k < children; k += 1) stack[height + k] = child + k;
      height += children;
    } else {
      const first = tree.first[square]!;
      const end = tree.end[square]!;
      view.reserve(end - first);
      for (let at = first; at < end; at += 1) {
        view.x[view.count] = tree.x[at]!;
        view.y[view.count] = tree.y[at]!;
        view.mass[view.count] = tree.mass[at]!;
        view.count += 1;
      }
    }
  }
}

/** How far the farthest point of a leaf is from the middle of its mass. */
function radiusOf(tree: Quadtree, leaf: number): number {
  let most = 0;
  const end = tree.end[leaf]!;
  for (let at = tree.first[leaf]!; at < end; at += 1) {
    const dx = tree.x[at]! - tree.middleX[leaf]!;
    const dy = tree.y[at]! - tree.middleY[leaf]!;
    const squared = dx * dx + dy * dy;
    if (squared > most) most = squared;
  }
  return Math.sqrt(most);
}

function push(
  tree: Quadtree,
  leaf: number,
  { strength, nearest }: Repulsion,
  { fx, fy }: Sums,
): void {
  const softening = nearest * nearest;
  const { x: xs, y: ys, mass: masses, count } = view;
  const end = tree.end[leaf]!;
  for (let at = tree.first[leaf]!; at < end; at += 1) {
    const x = tree.x[at]!;
    const y = tree.y[at]!;
    let sumX = 0;
    let sumY = 0;
    // The point meets itself in here, too: at distance zero, without effect.
    for (let k = 0; k < count; k += 1) {
      const dx = x - xs[k]!;
      const dy = y - ys[k]!;
      const share = masses[k]! / (dx * dx + dy * dy + softening);
      sumX += dx * share;
      sumY += dy * share;
    }
    const i = tree.order[at]!;
    const own = strength * tree.mass[at]!;
    fx[i]! += sumX * own;
    fy[i]! += sumY * own;
  }
}
