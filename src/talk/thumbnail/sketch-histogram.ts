import { scaleLinear } from "d3";
import { allTime } from "../../state/presence/all-time.ts";
import type { State } from "../../state/state.ts";
import { padded } from "../../timeline/extent.ts";
import { binArticles, binEdges } from "../../timeline/overview/bins.ts";
import { inOne, stacked } from "../../timeline/overview/segments.ts";
import { createShows } from "../../timeline/shown.ts";
import { FAINT, LEFT, RIGHT } from "./chart-room.ts";
import { type Area, box, drawnWith, filledWith, line, type Sketch, Strokes } from "./sketch.ts";

const BARS = 48;

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
