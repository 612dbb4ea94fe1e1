/** A dot as it is drawn, with its ring. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What the veil is over, from the upper left of the marks. */
interface Veiled {
  /** Where the play-head is, and the right end. */
  readonly x: number;
  readonly end: number;
  readonly height: number;
}

/**
 * The shape of the veil, as in the `d` of an SVG path: all that is right of the play-head. Of the dots
 * under its line those that have come are left out of it, and those that are yet to come lie in it, whole.
 *
 * Cost: the dots.
 */
export function veilPath({ x, end, height }: Veiled, dots: readonly Disc[]): string {
  const ground = `M${at(x)} 0H${at(end)}V${at(height)}H${at(x)}Z`;
  const parts = dots.flatMap((dot) => {
    const off = dot.x - x;
    if (Math.abs(off) >= dot.radius) return [];
    const half = Math.sqrt(dot.radius ** 2 - off ** 2);
    const radius = at(dot.radius);
    // The other way round than the ground it is a hole in it.
    const sweep = off > 0 ? 1 : 0;
    const [top, bottom] = [at(dot.y - half), at(dot.y + half)];
    return `M${at(x)} ${bottom}A${radius} ${radius} 0 0 ${sweep} ${at(x)} ${top}Z`;
  });
  return ground + parts.join("");
}

function at(pixels: number): string {
  return String(Math.round(pixels * 100) / 100);
}
