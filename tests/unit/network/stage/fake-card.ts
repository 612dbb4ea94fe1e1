interface Texture {
  words: Uint32Array;
}

/** What one call drew: how many corners, of which textures. */
export interface Drawing {
  readonly corners: number;
  /** What the textures held at that moment, by unit. */
  readonly textures: readonly Uint32Array[];
}

const WORDS_PER_ROW = 2048 * 4;
const TEXTURE0 = 100;
const SIGNALED = 200;

/**
 * A WebGL 2 context as far as our code needs it: it keeps what textures are given, and what was drawn
 * of them since it was cleared.
 */
export class FakeCard {
  canvas: unknown = { style: {} };
  readonly drawingBufferWidth = 800;
  readonly TEXTURE0 = TEXTURE0;
  readonly SIGNALED = SIGNALED;
  /** The links, the marks that were drawn since the canvas was cleared. */
  elements: Drawing | null = null;
  arrays: Drawing | null = null;
  runs: readonly number[] = [];
  /** How often it was cleared. */
  cleared = 0;
  #unit = 0;
  readonly #bound: (Texture | undefined)[] = [];

  clear(): void {
    this.cleared += 1;
    this.elements = null;
    this.arrays = null;
  }

  createTexture = (): Texture => ({ words: new Uint32Array() });
  activeTexture = (unit: number) => (this.#unit = unit - TEXTURE0);
  bindTexture = (_target: unknown, texture: Texture) => (this.#bound[this.#unit] = texture);

  texImage2D(..._of: unknown[]): void {
    const height = _of[4] as number;
    this.#texture.words = new Uint32Array(height * WORDS_PER_ROW);
  }

  texSubImage2D(...of: unknown[]): void {
    const [x, y, width, height] = of.slice(2, 6) as [number, number, number, number];
    const [words, start] = of.slice(8) as [Uint32Array, number];
    if (width * 4 !== WORDS_PER_ROW && height !== 1)
      throw new Error("no run of one row, or of whole ones");
    const run = words.subarray(start, start + width * height * 4);
    this.#texture.words.set(run, y * WORDS_PER_ROW + x * 4);
  }

  drawElements(_mode: unknown, corners: number): void {
    this.elements = { corners, textures: this.#textures(2) };
  }

  drawArrays(_mode: unknown, _first: number, corners: number): void {
    this.arrays = { corners, textures: this.#textures(1) };
  }

  getSyncParameter = () => SIGNALED;
  createBuffer = () => ({});
  fenceSync = () => ({});
  getUniformLocation = () => ({});
  enable = nothing;
  blendFunc = nothing;
  texParameteri = nothing;
  useProgram = nothing;
  uniform1i = nothing;
  uniform1f = nothing;
  uniform2f = nothing;
  uniform3f = nothing;
  uniform1fv = nothing;
  uniform3fv = nothing;
  /** What of time was in view when something was drawn last: the only numbers in pairs. */
  uniform2iv = (_at: unknown, runs: readonly number[]) => (this.runs = runs);
  bindBuffer = nothing;
  bufferData = nothing;
  deleteSync = nothing;
  flush = nothing;

  get #texture(): Texture {
    const texture = this.#bound[this.#unit];
    if (texture === undefined) throw new Error("no texture is bound");
    return texture;
  }

  #textures(units: number): Uint32Array[] {
    return this.#bound.slice(0, units).map((texture) => texture?.words ?? new Uint32Array());
  }
}

function nothing(): void {
  // What a picture needs, and no test.
}
