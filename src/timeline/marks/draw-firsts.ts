import { cutText } from "../../corpus/text/cut.ts";
import type { CoverageStory } from "../../graph/coverage.ts";
import type { Measure } from "../../network/picture/pen.ts";
import type { Box } from "../boxes.ts";
import { RADIUS } from "./mark.ts";

/** What is in the way of a name: a dot's middle, or something as wide as it is. */
export interface Obstacle {
  readonly x: number;
  readonly width?: number;
}

/** A mark with a name beside it, and in which colour that is written. */
interface Naming {
  readonly mark: Obstacle;
  readonly story: CoverageStory;
  readonly ink: string;
  readonly halo: string;
}

/** For what a name is written. */
interface Lettering {
  /** Of the marks, in pixels. */
  readonly width: number;
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
  /** Of a dot, in pixels. */
  readonly radius: number;
}

/** From the mark to its name, and what a name keeps free of others, as multiples of the text's size. */
const GAP = 1.05;
/** Radii of a dot in that: the ring around it, and the air to its name. */
const REACH = GAP / RADIUS;
const AIR = 0.7;
/** In less room than this a name would be no more than its beginning. */
const LEAST_ROOM = 9;
const FONT = 0.96;
/** Of the letters. */
const HEIGHT = 1.1;

/** A name where it stands, in pixels; its `y` is that of the row's middle. */
interface PlacedName {
  readonly text: string;
  /** Where the text starts, or ends where it is aligned to the right. */
  readonly x: number;
  readonly align: "left" | "right";
}

function fontOf({ em, fontFamily }: Lettering): string {
  return `600 ${em * FONT}px ${fontFamily}`;
}

/**
 * Where it is said which story an article was first with: to the right of its mark, or else to the left,
 * wherever nothing else of the row that is lit is in the way; shortened to fit, and left out where it can't be.
 *
 * @param others the marks that are in the way.
 *
 * Cost: those marks, and a dozen measured texts where it has to be shortened.
 */
function placeName(
  { mark, story }: Pick<Naming, "mark" | "story">,
  others: readonly Obstacle[],
  geometry: Lettering,
  measure: Measure,
): PlacedName | null {
  const { em } = geometry;
  const room = roomBeside(mark, others, geometry);
  const onRight = room.right >= Math.min(room.left, LEAST_ROOM * em * 2);
  const width = onRight ? room.right : room.left;
  if (width < LEAST_ROOM * em) return null;
  const first = story.firsts.length > 1 ? "joint first" : "first";
  const font = fontOf(geometry);
  const text = fitted((each) => measure(each, font), `${first}: ${story.label}`, width);
  return onRight
    ? { text, x: endsOf(mark).right + gapOf(geometry), align: "left" }
    : { text, x: endsOf(mark).left - gapOf(geometry), align: "right" };
}

/** Writes a name where there is room for it. */
export function drawName(
  context: CanvasRenderingContext2D,
  { ink, halo, ...naming }: Naming,
  others: readonly Obstacle[],
  geometry: Lettering,
): void {
  context.font = fontOf(geometry);
  const measure = (text: string) => context.measureText(text).width;
  const placed = placeName(naming, others, geometry, measure);
  if (placed === null) return;
  const { text, x, align } = placed;
  context.textBaseline = "middle";
  context.textAlign = align;
  context.lineJoin = "round";
  context.lineWidth = geometry.em * 0.3;
  context.strokeStyle = halo;
  context.strokeText(text, x, 0);
  context.fillStyle = ink;
  context.fillText(text, x, 0);
}

/** The room that a name takes up, for others to keep out of it; null where there is none. */
export function nameBox(
  naming: Pick<Naming, "mark" | "story">,
  others: readonly Obstacle[],
  geometry: Lettering,
  { y, measure }: { readonly y: number; readonly measure: Measure },
): Box | null {
  const placed = placeName(naming, others, geometry, measure);
  if (placed === null) return null;
  const width = measure(placed.text, fontOf(geometry));
  const height = HEIGHT * geometry.em;
  const x = placed.align === "left" ? placed.x : placed.x - width;
  return { x, y: y - height / 2, width, height };
}

/** Pixels for a name on either side of a mark, up to the next mark of its row or the edge. */
function roomBeside(mark: Obstacle, others: readonly Obstacle[], geometry: Lettering) {
  const { em, width } = geometry;
  const own = endsOf(mark);
  let [left, right] = [0, width];
  for (const other of others) {
    if (other === mark) continue;
    const ends = endsOf(other);
    if (ends.left >= own.left) right = Math.min(right, Math.max(own.right, ends.left));
    if (ends.left <= own.left) left = Math.max(left, Math.min(own.left, ends.right));
  }
  const taken = gapOf(geometry) + AIR * em;
  return { left: own.left - left - taken, right: right - own.right - taken };
}

function gapOf({ em, radius }: Lettering): number {
  return Math.max(GAP * em, REACH * radius);
}

function endsOf({ x, width = 0 }: Obstacle): { left: number; right: number } {
  return { left: x, right: x + width };
}

/** The text, or as much of it as fits, found by halves. */
function fitted(widthOf: (text: string) => number, text: string, width: number): string {
  const fits = (length: number) => widthOf(cutText(text, length)) <= width;
  let [least, most] = [1, text.length + 1];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return cutText(text, least);
}
