import type { Coverage } from "../../../graph/coverage.ts";
import type { Point } from "../../camera/camera-maths.ts";
import { type Columns, dealColumns, placeColumns } from "../arranging/columns.ts";
import { dodgeWithin } from "../arranging/dodge.ts";
import { placeInGrid } from "../arranging/grid.ts";
import { type Layout, type LayoutInput, NO_GUIDES, type Row } from "../layouts.ts";
import { Means, meanRadius } from "../arranging/means.ts";
import { type Ground, groundOf, type Room } from "../room.ts";
import { divide } from "./time-rooms.ts";
import { type ArticleRow, articleRows, type Band, bandsOf } from "./time-rows.ts";
import { topicSide } from "../topics.ts";

/** Shares of the width for the names of rows, on the left: outlets' are shorter than headlines. */
const NAMES = { provider: 0.12, story: 0.17 } as const;

/** Providers' columns take at most this share. */
const MOST_PROVIDERS = 0.15;

/** Between providers and the first times, as a share of the width. */
const GAP = 0.012;

/**
 * Articles by time, in rows; their providers at the rows' left ends, or, where stories are rows, at
 * the mean height of their articles; topics on the right, likewise.
 *
 * Cost: O(n log n).
 */
export function articlesByTime(input: LayoutInput): Layout {
  const { coverage } = input;
  const ground = groundOf(input);
  const side = topicSide(coverage, ground);
  const heads = headsOf(input, ground);
  const room = { ...side.rest, left: heads.right };
  const sides = { undated: coverage.undated.length, all: coverage.articles.size };
  const { timeScale, undated, column: aside } = divide(coverage, room, sides);
  const rows = articleRows(coverage, input.rows, timeScale, ground.radius);
  const bands = bandsOf(rows, room);
  const places = new Map<string, Point>();
  for (const [index, row] of rows.entries()) {
    placeRow(row, bands[index] ?? { y: 0, height: 0 }, { undated, ground }, places);
  }
  placeColumns(
    heads.columns,
    headHeights(input, rows, bands),
    { ...ground, left: heads.left },
    places,
  );
  placeColumns(side.columns, topicHeights(coverage, places), side.room, places);
  const line: Row["line"] = [heads.left, room.right];
  return {
    places,
    guides: {
      ...NO_GUIDES,
      timeScale,
      undated: aside,
      rows: rows.map(({ key, label }, index) => {
        const { y, height } = bands[index] ?? { y: 0, height: 0 };
        return { key, label, y, height, nameEnd: heads.left, line };
      }),
    },
  };
}

interface Heads {
  readonly left: number;
  readonly right: number;
  readonly columns: Columns;
}

/** Room for the names of rows, and right of it that for all providers. */
function headsOf({ coverage, rows }: LayoutInput, ground: Ground): Heads {
  const { left, right, bottom, top, radius } = ground;
  const width = right - left;
  const columns = dealColumns(
    [...coverage.providers.keys()].map((key) => ({ key, radius: radius(key) })),
    { width: MOST_PROVIDERS * width, height: top - bottom },
  );
  const start = left + NAMES[rows] * width;
  return { columns, left: start, right: start + columns.width + GAP * width };
}

function placeRow(
  row: ArticleRow,
  { y, height }: Band,
  { undated, ground }: { readonly undated: Room; readonly ground: Ground },
  places: Map<string, Point>,
): void {
  const moves = dodgeWithin(row.xs, row.radii, height);
  for (const [index, key] of row.dated.entries()) {
    places.set(key, { x: row.xs[index] ?? 0, y: y + (moves[index] ?? 0) });
  }
  if (row.undated.length === 0) return;
  const room = { ...undated, bottom: y - height / 2, top: y + height / 2 };
  const aside = placeInGrid(row.undated.length, meanRadius(row.undated, ground.radius), room);
  for (const [index, place] of aside.entries()) places.set(row.undated[index] ?? "", place);
}

/** The heights that providers want: their rows', or the mean of the rows of their articles. */
function headHeights(
  { coverage, rows: by }: LayoutInput,
  rows: readonly ArticleRow[],
  bands: readonly Band[],
): (provider: string) => number {
  const means = new Means();
  for (const [index, row] of rows.entries()) {
    const y = bands[index]?.y ?? 0;
    if (by === "provider") {
      means.add(row.key, y);
      continue;
    }
    for (const keys of [row.dated, row.undated]) {
      for (const key of keys) means.add(coverage.articles.get(key)?.provider ?? "", y);
    }
  }
  return (provider) => means.of(provider) ?? 0;
}

/** The mean height of a topic's articles. */
function topicHeights(
  { articles }: Coverage,
  places: ReadonlyMap<string, Point>,
): (topic: string) => number {
  const means = new Means();
  for (const { key, topics } of articles.values()) {
    const y = places.get(key)?.y ?? 0;
    for (const topic of topics) means.add(topic, y);
  }
  return (topic) => means.of(topic) ?? 0;
}
