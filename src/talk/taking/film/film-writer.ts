/** Bits for each pixel of a second of film: texts and thin lines stay sharp. */
export const BITS = 3;

/** Pictures of a second. */
export const RATE = 25;

/** Makes a film of what is on a canvas, picture by picture. */
export interface FilmWriter {
  /** A picture that stands is given anew so often, in milliseconds: a player can go there at once. */
  readonly still: number;
  /** Where the film has got, in milliseconds from some time. */
  now(): number;
  /** Keeps what is on the canvas now for so many milliseconds. */
  hold(duration: number): Promise<void>;
  done(): Promise<Blob>;
  cancel(): void;
}
