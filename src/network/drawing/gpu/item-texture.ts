import { type ItemTable, TEXELS_PER_ROW } from "./item-table.ts";

/** For a shader: one texel of a table. */
export const TEXEL = /* glsl */ `
uvec4 texel(usampler2D table, int index) {
  return texelFetch(table, ivec2(index % ${TEXELS_PER_ROW}, index / ${TEXELS_PER_ROW}), 0);
}
`;

const WORDS_PER_ROW = TEXELS_PER_ROW * 4;

/** A table on the graphics card, in one context. Whole numbers: a float's bits survive as they are. */
export class ItemTexture {
  readonly #gl: WebGL2RenderingContext;
  readonly #texture: WebGLTexture;
  #table: ItemTable | null = null;
  #seen = 0;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#texture = gl.createTexture();
  }

  /**
   * Makes a table what a shader's sampler of this unit reads. Cost: the items that were written since
   * it was, or the rows of texels of many; all of another table.
   */
  bind(unit: number, table: ItemTable): void {
    const gl = this.#gl;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (table.height !== this.#table?.height) this.#allocate(table.height);
    if (table !== this.#table) this.#seen = 0;
    this.#table = table;
    if (this.#seen === table.now) return;
    const few = this.#seen === 0 ? null : table.itemsAfter(this.#seen);
    if (few === null) {
      for (const [from, to] of table.writtenAfter(this.#seen)) this.#upload(table, from, to);
    } else for (const item of few) this.#uploadItem(table, item);
    this.#seen = table.now;
  }

  #allocate(height: number): void {
    const gl = this.#gl;
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    }
    const { RGBA32UI, RGBA_INTEGER, UNSIGNED_INT, TEXTURE_2D } = gl;
    gl.texImage2D(
      ...([TEXTURE_2D, 0, RGBA32UI, TEXELS_PER_ROW, height, 0] as const),
      ...([RGBA_INTEGER, UNSIGNED_INT, null] as const),
    );
    this.#seen = 0;
  }

  #uploadItem({ words, texels }: ItemTable, item: number): void {
    const { RGBA_INTEGER, UNSIGNED_INT, TEXTURE_2D } = this.#gl;
    const [row, column] = [
      Math.floor((item * texels) / TEXELS_PER_ROW),
      (item * texels) % TEXELS_PER_ROW,
    ];
    this.#gl.texSubImage2D(
      ...([TEXTURE_2D, 0, column, row, texels, 1] as const),
      ...([RGBA_INTEGER, UNSIGNED_INT, words, item * texels * 4] as const),
    );
  }

  #upload({ words }: ItemTable, from: number, to: number): void {
    const { RGBA_INTEGER, UNSIGNED_INT, TEXTURE_2D } = this.#gl;
    this.#gl.texSubImage2D(
      ...([TEXTURE_2D, 0, 0, from, TEXELS_PER_ROW, to - from] as const),
      ...([RGBA_INTEGER, UNSIGNED_INT, words, from * WORDS_PER_ROW] as const),
    );
  }
}
