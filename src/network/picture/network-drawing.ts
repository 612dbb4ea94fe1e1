import type { Palette } from "../../state/palette.ts";
import type { State } from "../../state/state.ts";
import { type Point, type Stage, toStage } from "../camera/camera-maths.ts";
import { drawLitLinks } from "../drawing/lit-links.ts";
import { litLinks } from "../drawing/node-states.ts";
import type { Painting } from "../drawing/painting.ts";
import type { GroundLayer } from "../ground/ground-layer.ts";
import { drawnRadius, type Picture } from "../input/hit-test.ts";
import type { LabelView } from "../labels/label-layer.ts";
import type { LabelStyle } from "../labels/label-style.ts";
import type { Box } from "../labels/label-placement.ts";
import { placeOf } from "../scene/node-table.ts";
import type { Scene } from "../scene/scene.ts";
import { type Drawing, group, type Item, lazily } from "./drawing.ts";
import { linkItems } from "./link-items.ts";
import { markItems } from "./mark-items.ts";
import { type Measure, Pen } from "./pen.ts";

/** A curve leaves the straight line between its ends by no more than this share of its length. */
const BEND = 0.1;

/** What is on the stage, as it stands still. */
export interface Staged {
  readonly state: Pick<State, "palette" | "zone">;
  readonly scene: Scene;
  readonly painting: Painting;
  readonly ground: GroundLayer;
  readonly picture: Picture;
  /** How far what isn't lit fades. */
  readonly dim: number;
  /** Whether links are drawn without their curves, as there are too many of them. */
  readonly isStraight: boolean;
  readonly style: LabelStyle;
  /** What lies over the stage: names keep away from it. */
  readonly taken: readonly Box[];
}

/**
 * What the network shows, as the camera has it, of the same painting as the screen: ground, links,
 * marks, lit links, names. What is hidden, or not on the stage, is left out.
 *
 * Cost: that of the texts, at once; when its items are walked, a look at each node and link.
 */
export function networkDrawing(staged: Staged, measure: Measure): Drawing {
  const { state, picture } = staged;
  const { below, above } = drawnBy(staged, measure);
  const palette = state.palette.peek();
  return {
    width: picture.stage.width,
    height: picture.stage.height,
    paper: palette.paper,
    items: [
      group("ground", below),
      group(
        "links",
        lazily(() => linksOf(staged)),
      ),
      group(
        "marks",
        lazily(() => marksOf(staged, palette)),
      ),
      group("names", above),
    ],
  };
}

/** What is drawn on canvases on the screen too. */
function drawnBy(staged: Staged, measure: Measure): { below: Item[]; above: Item[] } {
  const { state, scene, painting, ground, picture, style, taken } = staged;
  const { focus, network } = painting.facts;
  const [below, above] = [new Pen(measure), new Pen(measure)];
  const palette = state.palette.peek();
  if (focus !== null && network.graph === scene.graph) {
    const { graph, table } = scene;
    const linkStyle = (edge: string) => painting.link(edge);
    const view = { graph, table, picture, style: linkStyle };
    drawLitLinks(above.context, litLinks(graph, focus), view);
  }
  const canvases = { below: below.context, above: above.context };
  const groundView = { picture, palette, style, zone: state.zone.peek() };
  const view: LabelView = {
    picture,
    state: (key) => painting.stateOf(key),
    isThere: (row) => painting.hasAt(scene.table, row),
    focus,
    standing: painting.standing,
    palette,
    colourOf: (key) => painting.colourOf(key),
    style,
    taken: [...taken, ...ground.draw(canvases, scene, groundView, taken, false)],
  };
  scene.labels.draw(above.context, view);
  return { below: below.items, above: above.items };
}

function* linksOf({ scene, painting, picture, dim, isStraight }: Staged): Generator<Item> {
  const { table } = scene;
  const { network } = painting.facts;
  const rowOf = (key: string) => table.rows.get(key) ?? 0;
  const at = (row: number) => toStage(placeOf(table, row), picture.camera, picture.stage);
  for (const { edge, source, target } of scene.graph.edgeEntries()) {
    const [from, to] = [at(rowOf(source)), at(rowOf(target))];
    const bend = BEND * Math.hypot(to.x - from.x, to.y - from.y);
    if (!meetsStage(from, to, bend, picture.stage) || !network.hasLink(edge)) continue;
    const style = painting.link(edge);
    if (style.hidden) continue;
    const radius = drawnRadius(table.size[rowOf(target)] ?? 0, picture);
    const drawn = isStraight ? { ...style, curvature: 0 } : style;
    yield* linkItems(drawn, from, to, { radius, dim });
  }
}

function* marksOf({ scene, painting, picture, dim }: Staged, palette: Palette): Generator<Item> {
  const { table, graph } = scene;
  for (const [row, key] of table.keys.entries()) {
    const radius = drawnRadius(table.size[row] ?? 0, picture);
    const at = toStage(placeOf(table, row), picture.camera, picture.stage);
    if (!meetsStage(at, at, radius, picture.stage)) continue;
    const style = painting.mark(key);
    if (style.hidden) continue;
    const { kind, label } = graph.getNodeAttributes(key);
    yield group(kind, markItems(style, at, radius, { palette, dim }), { title: label });
  }
}

/** Whether the box about two points, with so much around it, has a part on the stage. */
function meetsStage(a: Point, b: Point, around: number, { width, height }: Stage): boolean {
  const misses = (one: number, other: number, most: number) =>
    Math.max(one, other) + around < 0 || Math.min(one, other) - around > most;
  return !misses(a.x, b.x, width) && !misses(a.y, b.y, height);
}
