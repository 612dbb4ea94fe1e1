import {
  FIT,
  type Point,
  sizeDivisor,
  type Stage,
  toStage,
} from "../../network/camera/camera-maths.ts";
import { dimFor, type MarkStyle } from "../../network/drawing/appearance.ts";
import { Painting } from "../../network/drawing/painting.ts";
import type { Palette } from "../../state/palette.ts";
import type { State } from "../../state/state.ts";
import type { Places } from "./places.ts";
import {
  type Area,
  box,
  diamond,
  disc,
  drawnWith,
  filledWith,
  line,
  type Sketch,
  SKETCH,
  Strokes,
} from "./sketch.ts";

/** Of more marks than this that can be told apart, only a part is drawn. */
const MOST_MARKS = 1_200;

/** A network with more links than this has none in a sketch, but for those that are lit. */
const MOST_LINKS = 600;

/** Of marks nearer to each other than this one is drawn. */
const CELL = 1.25;

const LEAST_RADIUS = 0.75;
/** The room that is left about the layout, as a share of it. */
const AIR = 0.9;
/** On a stage marks are smaller beside each other than here, where they would vanish. */
const GROWN = 1.5;

/** The stage that the network has in a sketch. @param extent of all layouts, framed. */
export function networkStage(extent: Places["extent"], height: number): Stage {
  const unit = AIR * Math.min(SKETCH.width / extent.width, height / extent.height);
  return { width: SKETCH.width, height, unit };
}

interface Mark {
  readonly style: MarkStyle;
  readonly at: Point;
  readonly radius: number;
}

/**
 * The marks of the network as the camera sees them, and few of its links: dimmed, hidden and ringed as on
 * the stage.
 *
 * Cost: a look at each mark of the network, and at each of its links where they are few.
 */
export function sketchNetwork(
  state: State,
  { placeOf, side, extent }: Places,
  { top, height }: Area,
): Sketch {
  const painting = new Painting(state);
  const dim = dimFor(state.focus.peek());
  const camera = state.camera.peek() ?? FIT;
  const stage = networkStage(extent, height);
  const at = (key: string): Point => {
    const { x, y } = toStage(placeOf(key), camera, stage);
    return { x, y: y + top };
  };
  const grown = (GROWN * stage.unit) / side / sizeDivisor(camera.ratio);
  const area = { top, height };
  const links = sketchLinks(painting, at, area, dim);
  const marks = thinned(painting, at, area).map(({ key, point }): Mark => {
    const style = painting.mark(key);
    return { style, at: point, radius: Math.max(LEAST_RADIUS, style.size * grown) };
  });
  return [...links, ...sketchMarks(marks, dim, state.palette.peek())];
}

interface Seen {
  readonly key: string;
  readonly point: Point;
  readonly standsOut: boolean;
}

/** The marks that can be told apart, and of too many of them a part; of what stands out, all that can. */
function thinned(painting: Painting, at: (key: string) => Point, area: Area): readonly Seen[] {
  const seen: Seen[] = [];
  const taken = new Set<number>();
  const columns = Math.ceil(SKETCH.width / CELL) + 2;
  for (const key of painting.facts.network.graph.nodes()) {
    const state = painting.stateOf(key);
    if (state === "hidden") continue;
    const point = at(key);
    if (!isWithin(point, CELL, area)) continue;
    const standsOut = state === "lit" || state === "selected";
    const [x, y] = [Math.floor(point.x / CELL), Math.floor(point.y / CELL)];
    const cell = 2 * ((y + 1) * columns + x + 1) + (standsOut ? 1 : 0);
    if (taken.has(cell)) continue;
    taken.add(cell);
    seen.push({ key, point, standsOut });
  }
  const stride = Math.ceil(seen.length / MOST_MARKS);
  return seen.filter(({ standsOut }, index) => standsOut || index % stride === 0);
}

function sketchMarks(marks: readonly Mark[], dim: number, palette: Palette): Sketch {
  const [faint, full, rings] = [new Strokes(), new Strokes(), new Strokes()];
  for (const { style, at, radius } of marks) {
    const isDim = dim > 0 && !style.lit;
    const strokes = isDim ? faint : full;
    const opacity = isDim ? 1 - dim : 1;
    // A topic is a hollow diamond on the stage.
    const ink =
      style.shape === "diamond"
        ? { fill: palette.paper, stroke: style.color, width: 0.6, opacity }
        : filledWith(style.color, opacity);
    strokes.add(ink, bodyOf(style.shape, at, radius));
    if (style.ringWidth > 0 && !isDim) {
      const colour = style.ring === "own" ? style.color : palette[style.ring];
      rings.add(drawnWith(colour, 0.35 * style.ringWidth), disc(at.x, at.y, radius + 1));
    }
  }
  return [...faint.done(), ...full.done(), ...rings.done()];
}

function bodyOf(shape: MarkStyle["shape"], { x, y }: Point, radius: number): string {
  if (shape === "square")
    return box(x - radius * 0.85, y - radius * 0.85, radius * 1.7, radius * 1.7);
  return shape === "diamond" ? diamond(x, y, radius) : disc(x, y, radius);
}

/** Those that are lit, and the others where they are few. */
function sketchLinks(
  painting: Painting,
  at: (key: string) => Point,
  area: Area,
  dim: number,
): Sketch {
  const { network } = painting.facts;
  const { graph } = network;
  const lit = painting.lit.slice(0, MOST_LINKS);
  const plain = graph.size <= MOST_LINKS ? graph.edges() : [];
  const strokes = new Strokes();
  const lighting = painting.lighting();
  const draw = (edge: string, isLit: boolean) => {
    if (!network.hasLink(edge)) return;
    const [source, target] = graph.extremities(edge);
    const [from, to] = [at(source), at(target)];
    // One that leads out would run over what stands beside the network.
    if (!isWithin(from, 0, area) || !isWithin(to, 0, area)) return;
    const { color } = isLit
      ? lighting(edge, graph.getEdgeAttribute(edge, "kind"), source, target)
      : painting.link(edge);
    // A style's colour may end with how opaque it is.
    const ink = color.slice(0, 7);
    strokes.add(
      drawnWith(ink, isLit ? 0.5 : 0.35, isLit ? 0.8 : 0.9 * (1 - dim)),
      line(from.x, from.y, to.x, to.y),
    );
  };
  for (const edge of plain) draw(edge, false);
  for (const edge of lit) draw(edge, true);
  return strokes.done();
}

function isWithin({ x, y }: Point, radius: number, { top, height }: Area): boolean {
  return x > -radius && x < SKETCH.width + radius && y > top - radius && y < top + height + radius;
}
