import { untracked } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import { articlesOf, columnAt, nearestIn } from "../marks/columns.ts";
import { hitMarks } from "../marks/hit.ts";
import type { MarksModel } from "../marks/marks-model.ts";
import { hasCome } from "../play/has-come.ts";
import { columnOf, type LanesModel, markAt } from "./lanes-model.ts";
import type { PlacedLane } from "./place-lane.ts";
import { rowsOf } from "./read-lanes.ts";

/** The lanes as pointer, keyboard and tooltip know them. */
export function marksOfLanes(model: LanesModel): MarksModel {
  const { state, all, span, lanes, cursor, pointed } = model;
  return {
    id: "lanes",
    state,
    all,
    span,
    lanes,
    cursor,
    pointed,
    radius: () => model.geometry.value.radius,
    markOf: (article) => markAt(model, article),
    crowdOf: (article) => crowdOf(article, model),
    articleAt: (x, y, reach, isFinger) => articleAt(model, { x, y, reach, isFinger }),
    rowKeyOf: (article) => {
      const rows = rowsOf(article, state.lanes.peek().by, state.coverage);
      return rows.find(({ isThing }) => isThing)?.key ?? article.provider;
    },
  };
}

function crowdOf(article: DatedArticle, { placed, above, state }: LanesModel): number {
  for (const lane of placed.value) {
    if (above.value.get(lane)?.dots.some((dot) => dot.article === article) === true) return 0;
    const column = columnOf(lane, article);
    if (column) return articlesOf(column, lane.lane.exact, hasCome(state)).length;
  }
  return 0;
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** How far beside a dot still counts, in its radii. */
  readonly reach: number;
  readonly isFinger: boolean;
}

function articleAt(model: LanesModel, { x, y, reach, isFinger }: Point): DatedArticle | null {
  const { rowHeight, radius } = model.geometry.peek();
  const inRows = y + model.scroll.peek();
  const row = Math.floor(inRows / rowHeight);
  // A finger may be meant for a neighbouring row.
  for (const index of isFinger ? [row, row - 1, row + 1] : [row]) {
    const lane = model.placed.peek().find((candidate) => candidate.row === index);
    const under = inRows - (index + 0.5) * rowHeight;
    const hit = lane && hitLane(model, lane, x, under, reach * radius);
    if (hit) return hit;
  }
  return null;
}

/** What stands out of a crowd comes before it. */
function hitLane(model: LanesModel, lane: PlacedLane, x: number, y: number, reach: number) {
  const { bands, columns } = lane;
  const dots = model.above.peek().get(lane)?.dots ?? lane.dots;
  const isThere = untracked(() => hasCome(model.state));
  const hit = hitMarks({ dots, bands, isThere }, x, y, reach);
  const column = hit === null ? columnAt(columns, x) : null;
  if (column === null) return hit;
  return nearestIn(articlesOf(column, lane.lane.exact, isThere), model.position.peek(), x);
}
