interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The least distance between two discs' middles, as a share of their radii: below 1 they overlap. */
export function closest(discs: readonly Disc[]): number {
  let least = Infinity;
  for (const [index, a] of discs.entries()) {
    for (let other = 0; other < index; other += 1) {
      const b = discs[other]!;
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y) / (a.radius + b.radius));
    }
  }
  return least;
}
