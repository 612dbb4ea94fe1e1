/** Of pictures and films, in pixels: all of one shape, as screens have it. */
export const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

export type Size = (typeof SIZES)[number];

/** `1920 × 1080` */
export function sizeWords({ width, height }: Size): string {
  return `${width} × ${height}`;
}
