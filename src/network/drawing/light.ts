/** What the shaders share: changing it costs a frame, whatever the size of the graph. */
export interface Light {
  /** The colour of the ground, each channel 0 to 1. */
  paper: readonly [number, number, number];
  /** The colours of rings that are not their marks' own, in the order of `RINGS`. */
  rings: readonly (readonly [number, number, number])[];
  /** How far what isn't lit fades into the paper: 0 not at all, 1 wholly. */
  dim: number;
  /** How far marks and links have got on their way to other places: 0 to 1. */
  morph: number;
}
