/** Two groups, and how alike they were when this was put down. */
export interface Merge {
  /** The smaller number. */
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * A binary heap of merges: the most alike first; ties by number, so that one and the same
 * order comes out however they were put in.
 *
 * Cost: O(log n) a call.
 */
export class MergeQueue {
  readonly #heap: Merge[] = [];

  push(merge: Merge): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || !comesBefore(merge, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = merge;
  }

  pop(): Merge | undefined {
    const top = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) this.#sinkFromTop(last);
    return top;
  }

  #sinkFromTop(merge: Merge): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      let child = heap[below];
      const right = heap[below + 1];
      if (child !== undefined && right !== undefined && comesBefore(right, child)) {
        child = right;
        below += 1;
      }
      if (child === undefined || !comesBefore(child, merge)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = merge;
  }
}

function comesBefore(one: Merge, other: Merge): boolean {
  if (one.likeness !== other.likeness) return one.likeness > other.likeness;
  return one.a !== other.a ? one.a < other.a : one.b < other.b;
}
