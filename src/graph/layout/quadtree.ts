/** Points a leaf holds at most: their repulsion is worked out together, from one list. */
const LEAF = 12;

/** The grid that the tree halves down to has two to this power of columns. */
const LEVELS = 16;

/**
 * A quadtree over points with masses, as flat columns. Points are held in the order of a Z-shaped
 * curve, so that each square of the tree is a range of them: no pointers, and near ones lie near in
 * memory.
 *
 * `build` fills one again for other places of the same points. O(n log n).
 */
export class Quadtree {
  /** Which point stands at each place of the order. */
  readonly order: Uint32Array;
  /** In this order. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  /** Squares: the first is the root. */
  count = 0;
  first = new Int32Array(0);
  end = new Int32Array(0);
  /** The children of a square follow each other; a leaf has none. */
  child = new Int32Array(0);
  children = new Int32Array(0);
  /** The side of its square. */
  side = new Float64Array(0);
  total = new Float64Array(0);
  middleX = new Float64Array(0);
  middleY = new Float64Array(0);
  private readonly codes: Uint32Array;
  private readonly spareCodes: Uint32Array;
  private readonly spareOrder: Uint32Array;

  constructor(size: number) {
    this.order = new Uint32Array(size);
    this.spareOrder = new Uint32Array(size);
    this.codes = new Uint32Array(size);
    this.spareCodes = new Uint32Array(size);
    this.x = new Float64Array(size);
    this.y = new Float64Array(size);
    this.mass = new Float64Array(size);
    this.reserve(Math.max(64, size));
  }

  build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    const side = this.encode(x, y);
    this.sort();
    for (let at = 0; at < this.order.length; at += 1) {
      const i = this.order[at]!;
      this.x[at] = x[i]!;
      this.y[at] = y[i]!;
      this.mass[at] = mass[i]!;
    }
    this.divide(side);
    this.weigh();
  }

  /** Gives each point its place on the curve; returns the side of the whole square. */
  private encode(x: Float64Array, y: Float64Array): number {
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < x.length; i += 1) {
      const [a, b] = [x[i]!, y[i]!];
      if (a < left) left = a;
      if (a > right) right = a;
      if (b < bottom) bottom = b;
      if (b > top) top = b;
    }
    const side = Math.max(right - left, top - bottom) || 1;
    const scale = (2 ** LEVELS - 1) / side;
    for (let i = 0; i < x.length; i += 1) {
      const column = Math.floor((x[i]! - left) * scale);
      const row = Math.floor((y[i]! - bottom) * scale);
      this.codes[i] = (alternate(column) | (alternate(row) << 1)) >>> 0;
      this.order[i] = i;
    }
    return side;
  }

  /** Radix sort by code, eight bits at a time. */
  private sort(): void {
    for (let shift = 0; shift < 2 * LEVELS; shift += 16) {
      sortPass(this.codes, this.order, this.spareCodes, this.spareOrder, shift);
      sortPass(this.spareCodes, this.spareOrder, this.codes, this.order, shift + 8);
    }
  }

  private divide(side: number): void {
    this.count = 1;
    this.open(0, 0, this.order.length, side);
    // Squares are opened in the order in which they are found: children come after their parents.
    for (let square = 0, depth = 0, last = 0; square < this.count; square += 1) {
      if (square > last) {
        depth += 1;
        last = this.count - 1;
      }
      const crowd = this.end[square]! - this.first[square]!;
      if (crowd > LEAF && depth < LEVELS) this.quarter(square, 2 * (LEVELS - 1 - depth));
    }
  }

  private open(square: number, first: number, end: number, side: number): void {
    this.first[square] = first;
    this.end[square] = end;
    this.side[square] = side;
    this.children[square] = 0;
  }

  private quarter(square: number, shift: number): void {
    if (this.count + 4 > this.first.length) this.reserve(this.first.length * 2);
    const end = this.end[square]!;
    const side = this.side[square]! / 2;
    const children = this.count;
    this.child[square] = children;
    let from = this.first[square]!;
    while (from < end) {
      const quarter = (this.codes[from]! >>> shift) & 3;
      let to = from + 1;
      while (to < end && ((this.codes[to]! >>> shift) & 3) === quarter) to += 1;
      this.open(this.count, from, to, side);
      this.count += 1;
      from = to;
    }
    this.children[square] = this.count - this.child[square];
  }

  /** Mass and its middle of every square, from the leaves up. */
  private weigh(): void {
    for (let square = this.count - 1; square >= 0; square -= 1) {
      const own = this.children[square]!;
      const leaf = own === 0;
      const from = (leaf ? this.first[square] : this.child[square]) as number;
      const to = leaf ? this.end[square]! : from + own;
      const [xs, ys, masses] = leaf
        ? [this.x, this.y, this.mass]
        : [this.middleX, this.middleY, this.total];
      let [sum, sumX, sumY] = [0, 0, 0];
      for (let k = from; k < to; k += 1) {
        const mass = masses[k]!;
        sum += mass;
        sumX += mass * xs[k]!;
        sumY += mass * ys[k]!;
      }
      this.total[square] = sum;
      this.middleX[square] = sum > 0 ? sumX / sum : xs[from]!;
      this.middleY[square] = sum > 0 ? sumY / sum : ys[from]!;
    }
  }

  private reserve(size: number): void {
    const grown = <T extends Int32Array | Float64Array>(old: T): T => {
      const copy = new (old.constructor as new (size: number) => T)(size);
      copy.set(old);
      return copy;
    };
    this.first = grown(this.first);
    this.end = grown(this.end);
    this.child = grown(this.child);
    this.children = grown(this.children);
    this.side = grown(this.side);
    this.total = grown(this.total);
    this.middleX = grown(this.middleX);
    this.middleY = grown(this.middleY);
  }
}

/** Sixteen bits, with a zero between each two. */
function alternate(bits: number): number {
  let wide = bits;
  wide = (wide | (wide << 8)) & 0x00ff00ff;
  wide = (wide | (wide << 4)) & 0x0f0f0f0f;
  wide = (wide | (wide << 2)) & 0x33333333;
  return (wide | (wide << 1)) & 0x55555555;
}

const starts = new Uint32Array(257);

function sortPass(
  codes: Uint32Array,
  order: Uint32Array,
  sortedCodes: Uint32Array,
  sortedOrder: Uint32Array,
  shift: number,
): void {
  starts.fill(0);
  for (const code of codes) starts[((code >>> shift) & 255) + 1]! += 1;
  for (let i = 1; i < starts.length; i += 1) starts[i]! += starts[i - 1]!;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i]!;
    const digit = (code >>> shift) & 255;
    const at = starts[digit]!;
    starts[digit] = at + 1;
    sortedCodes[at] = code;
    sortedOrder[at] = order[i]!;
  }
}
