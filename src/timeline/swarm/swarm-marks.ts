import { untracked } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import { articlesOf, type Column, columnAt, mostIn, nearestIn } from "../marks/columns.ts";
import { hitMarks } from "../marks/hit.ts";
import { type Mark, middleOf } from "../marks/mark.ts";
import type { MarksModel } from "../marks/marks-model.ts";
import { columnHeight } from "./draw-swarm.ts";
import { hasCome } from "../play/has-come.ts";
import { shifted, unshifted } from "../time/shift.ts";
import type { SwarmModel } from "./swarm-model.ts";

/** The swarm as pointer, keyboard and tooltip know it. */
export function marksOfSwarm(model: SwarmModel): MarksModel {
  const { state, all, span, lanes, cursor, pointed, geometry } = model;
  return {
    id: "swarm",
    state,
    all,
    span,
    lanes,
    cursor,
    pointed,
    radius: () => geometry.value.radius,
    markOf: (article) => markOf(article, model),
    crowdOf: (article) => crowdOf(article, model),
    articleAt: (x, y, reach) => articleAt(model, x, y, reach),
    rowKeyOf: ({ provider }) => provider,
  };
}

function markOf(article: DatedArticle, model: SwarmModel): Mark | null {
  const placed = model.placed.value;
  const { middle } = placed;
  const dots = model.above.value?.dots ?? placed.dots;
  const dot = dots.find((candidate) => candidate.article === article);
  const shift = model.shift.value;
  const move = (mark: Mark): Mark => ({ ...mark, x: shifted(mark.x, shift) });
  if (dot) return move({ article, x: dot.x, y: middle + dot.y });
  const band = placed.bands.find((candidate) => candidate.article === article);
  if (band) return move(middleOf(band, middle, model.geometry.value.width));
  if (!columnOf(article, model)) return null;
  return { article, x: model.position.value(article.time), y: middle };
}

function columnOf(article: DatedArticle, { placed, all, position }: SwarmModel): Column | null {
  const { columns } = placed.value;
  const { exact } = all.value;
  const column = columnAt(columns, position.value(article.time));
  const isIn = column && exact.slice(column.start, column.end).includes(article);
  return isIn === true ? column : null;
}

function crowdOf(article: DatedArticle, model: SwarmModel): number {
  if (model.above.value?.dots.some((dot) => dot.article === article) === true) return 0;
  const column = columnOf(article, model);
  return column ? articlesOf(column, model.all.value.exact, hasCome(model.state)).length : 0;
}

/** What stands out of a crowd comes before it. */
function articleAt(model: SwarmModel, at: number, y: number, reach: number): DatedArticle | null {
  const x = unshifted(at, model.shift.peek());
  const { dots, bands, columns, middle, room, radius } = model.placed.peek();
  const above = model.above.peek();
  const shown = above?.columns.length === 0 ? above : { dots, radius };
  const off = y - middle;
  const isThere = untracked(() => hasCome(model.state));
  const hit = hitMarks({ dots: shown.dots, bands, isThere }, x, off, reach * shown.radius);
  if (hit) return hit;
  const column = columnAt(columns, x);
  if (!column) return null;
  const height = columnHeight(column.end - column.start, mostIn(columns), room);
  const slack = reach * radius;
  if (Math.abs(off) > height / 2 + slack) return null;
  const articles = articlesOf(column, model.all.peek().exact, isThere);
  return nearestIn(articles, model.position.peek(), x);
}
