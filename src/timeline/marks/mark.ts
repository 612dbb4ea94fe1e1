import type { DatedArticle } from "../../graph/coverage.ts";

/** Of a dot, as a multiple of the text's size. */
export const RADIUS = 0.375;

/** Sizes of marks in a row, in pixels. All follow the size of the text. */
export interface Metrics {
  readonly rowHeight: number;
  /** Of a dot. */
  readonly radius: number;
}

/** A dot's middle; `y` is relative to the middle of its row. */
export interface Dot {
  readonly article: DatedArticle;
  readonly x: number;
  readonly y: number;
}

/** A day-wide band; `y` is its upper edge relative to the middle of its row. */
export interface Band {
  readonly article: DatedArticle;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** Where the pointer or the cursor is: what the tooltip and the focus ring belong to. */
export interface Mark {
  readonly article: DatedArticle;
  /** In pixels from the upper left of the marks in sight. */
  readonly x: number;
  readonly y: number;
}

/** Where the middle of what is to be seen of a band is; `middle` is that of its row. */
export function middleOf(band: Band, middle: number, width: number): Mark {
  const left = Math.max(0, band.x);
  const right = Math.min(width, band.x + band.width);
  return { article: band.article, x: (left + right) / 2, y: middle + band.y + band.height / 2 };
}
