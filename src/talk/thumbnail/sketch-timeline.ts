import { scaleLinear } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { allTime } from "../../state/presence/all-time.ts";
import type { State } from "../../state/state.ts";
import { padded } from "../../timeline/extent.ts";
import { binArticles, binEdges } from "../../timeline/overview/bins.ts";
import { inOne, stacked } from "../../timeline/overview/segments.ts";
import { createShows } from "../../timeline/shown.ts";
import {
  type Area,
  box,
  disc,
  drawnWith,
  filledWith,
  line,
  type Sketch,
  SKETCH,
  Strokes,
} from "./sketch.ts";

const BARS = 48;
const MARGIN = 4;
/** What is outside the window is drawn so faint. */
const FAINT = 0.28;

const [LEFT, RIGHT] = [MARGIN, SKETCH.width - MARGIN];

/**
 * The bars of the overview with the window, of what the filters leave.
 *
 * Cost: a look at each dated article.
 */
export function sketchHistogram(state: State, { top, height }: Area): Sketch {
  const all = allTime(state.coverage);
  if (all === null) return [];
  const room = padded(all);
  const shows = createShows(state).peek();
  const dated = shows === null ? state.coverage.dated : state.coverage.dated.filter(shows);
  const { colours, zone } = { colours: state.colours.peek(), zone: state.zone.peek() };
  const bins = binArticles(dated, binEdges(room, zone, BARS), colours.article);
  const most = Math.max(1, ...bins.map(({ total }) => total));
  const x = scaleLinear([room.from, room.to], [LEFT, RIGHT]);
  const window = state.window.peek();
  const partsOf = colours.meaning.is === "categories" ? stacked : inOne;
  const strokes = new Strokes();
  for (const bin of bins) {
    if (bin.total === 0) continue;
    const tall = Math.max(0.8, (bin.total / most) * (height - 3));
    const isIn = window === null || (bin.to > window.from && bin.from < window.to);
    for (const { colour, start, end } of partsOf(bin, colours.stack)) {
      const y = top + height - 1 - tall * end;
      const width = Math.max(0.6, x(bin.to) - x(bin.from) - 0.4);
      strokes.add(
        filledWith(colour, isIn ? 1 : FAINT),
        box(x(bin.from), y, width, tall * (end - start)),
      );
    }
  }
  const { palette } = state;
  const { "rule-strong": rule, ink } = palette.peek();
  const foot = top + height - 0.75;
  strokes.add(drawnWith(rule, 0.4), line(LEFT, foot, RIGHT, foot));
  if (window !== null) {
    const ends = [window.from, window.to].map((time) => Math.min(RIGHT, Math.max(LEFT, x(time))));
    const [from = LEFT, to = RIGHT] = ends;
    strokes.add(drawnWith(ink, 0.7), line(from, top + 1, from, foot) + line(to, top + 1, to, foot));
    strokes.add(filledWith(ink, 0.06), box(from, top + 1, Math.max(0.5, to - from), height - 2));
  }
  return strokes.done();
}

/** Lanes that can be told apart in so small a picture. */
const MOST_LANES = 14;
const DOT = 1.3;

/**
 * Articles in view as dots, from left to right by time, in rows by who or what came first; or, for the
 * chart that says how a story spread, how many outlets had reported.
 *
 * Cost: a look at each dated article.
 */
export function sketchChart(state: State, area: Area): Sketch {
  const { now } = state.presence.peek();
  const shown = state.coverage.dated.filter(({ key }) => now.has(key));
  const [first, last] = [shown[0]?.time, shown.at(-1)?.time];
  if (first === undefined || last === undefined) return [];
  const { from, to } = padded(state.window.peek() ?? { from: first, to: last });
  const x = scaleLinear([from, to], [LEFT, RIGHT]).clamp(true);
  const [chart] = state.charts.peek();
  if (chart === "spread") return sketchSpread(state, shown, x, area);
  return sketchLanes(state, shown, x, area);
}

function sketchLanes(
  state: State,
  shown: readonly DatedArticle[],
  x: (time: number) => number,
  { top, height }: Area,
): Sketch {
  const { by } = state.lanes.peek();
  const laneOf = (article: DatedArticle): string =>
    (by === "none" ? "" : by === "topic" ? article.topics[0] : article[by]) ?? "";
  const lanes = [...new Set(shown.map(laneOf))];
  const rows = new Map(lanes.map((lane, index) => [lane, index % MOST_LANES]));
  const step = (height - 4) / Math.max(1, Math.min(lanes.length, MOST_LANES));
  const colourOf = state.colours.peek().article;
  const focus = state.focus.peek();
  const strokes = new Strokes();
  const { rule } = state.palette.peek();
  for (let row = 0; row < Math.min(lanes.length, MOST_LANES); row += 1) {
    const y = top + 2 + step * (row + 0.5);
    strokes.add(drawnWith(rule, 0.3), line(LEFT, y, RIGHT, y));
  }
  const taken = new Set<number>();
  for (const article of shown) {
    const row = rows.get(laneOf(article)) ?? 0;
    const isLit = focus === null || focus.lit.has(article.key);
    const place = 2 * (row * SKETCH.width + Math.round(x(article.time) / DOT)) + (isLit ? 1 : 0);
    if (taken.has(place)) continue;
    taken.add(place);
    const ink = filledWith(colourOf(article), isLit ? 1 : FAINT);
    strokes.add(ink, disc(x(article.time), top + 2 + step * (row + 0.5), Math.min(DOT, step / 2)));
  }
  return strokes.done();
}

/** A line of steps for each colour: how many of its outlets had reported by then. */
function sketchSpread(
  state: State,
  shown: readonly DatedArticle[],
  x: (time: number) => number,
  { top, height }: Area,
): Sketch {
  const colourOf = state.colours.peek().article;
  const lines = new Map<
    string,
    { providers: Set<string>; points: [time: number, count: number][] }
  >();
  for (const article of shown) {
    if (article.story === null) continue;
    const colour = colourOf(article);
    const { providers, points } = lines.get(colour) ?? { providers: new Set(), points: [] };
    lines.set(colour, { providers, points });
    if (providers.has(article.provider)) continue;
    providers.add(article.provider);
    points.push([article.time, providers.size]);
  }
  const most = Math.max(1, ...[...lines.values()].map(({ providers }) => providers.size));
  const y = scaleLinear([0, most], [top + height - 2, top + 3]);
  const strokes = new Strokes();
  for (const [colour, { points }] of lines) {
    const [start] = points;
    if (start === undefined) continue;
    const way = points.map(([time, count]) => `H${x(time).toFixed(1)}V${y(count).toFixed(1)}`);
    const d = `M${x(start[0]).toFixed(1)} ${y(0).toFixed(1)}${way.join("")}H${RIGHT}`;
    strokes.add(drawnWith(colour, 1), d);
  }
  return strokes.done();
}
