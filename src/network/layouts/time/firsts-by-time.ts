import { type Coverage, isDated } from "../../../graph/coverage.ts";
import type { Point } from "../../camera/camera-maths.ts";
import { placeColumns } from "../arranging/columns.ts";
import { dodgeWithin } from "../arranging/dodge.ts";
import { placeInGrid } from "../arranging/grid.ts";
import { type Layout, type LayoutInput, NO_GUIDES } from "../layouts.ts";
import { meanPlace, meanRadius } from "../arranging/means.ts";
import { type Ground, groundOf, type Room } from "../room.ts";
import { timeOf, xOf } from "./time-axis.ts";
import { divide } from "./time-rooms.ts";
import { topicSide } from "../topics.ts";

/** How much farther apart levels may be than marks need. */
const MOST_STRETCH = 2.2;

/** Something that stands at the time of its first article. */
interface Group {
  readonly key: string;
  /** Keys in time order, undated ones last. */
  readonly articles: readonly string[];
}

/** Each provider at the time of its first article. Cost: O(n log n) for n articles. */
export function providersByTime(input: LayoutInput): Layout {
  const ground = groundOf(input);
  return atFirsts([...input.coverage.providers.values()], input.coverage, ground, ground);
}

/** Each story at the time of its first article, topics on the right. Cost: O(n log n) for n articles. */
export function storiesByTime(input: LayoutInput): Layout {
  const { coverage } = input;
  const ground = groundOf(input);
  const side = topicSide(coverage, ground);
  const stories = [...coverage.stories.values()];
  const { places, guides } = atFirsts(stories, coverage, side.rest, ground);
  const storiesOf = (topic: string) =>
    (coverage.topics.get(topic)?.articles ?? []).flatMap(
      (key) => coverage.articles.get(key)?.story ?? [],
    );
  const middle = (ground.bottom + ground.top) / 2;
  const heightOf = (topic: string) => meanPlace(storiesOf(topic), places)?.y ?? middle;
  placeColumns(side.columns, heightOf, side.room, places);
  return { places, guides };
}

/** Over the whole height of a room: what begins at about one time stands one above the other. */
function atFirsts(
  groups: readonly Group[],
  coverage: Coverage,
  room: Room,
  { radius }: Ground,
): Layout & { readonly places: Map<string, Point> } {
  const started = groups.map(({ key, articles }) => ({ key, time: firstTime(articles, coverage) }));
  const undated = started.filter(({ time }) => time === null);
  const rooms = divide(coverage, room, { undated: undated.length, all: groups.length });
  const scale = rooms.timeScale;
  const dots = started
    .flatMap(({ key, time }) =>
      time === null || scale === null ? [] : [{ key, x: xOf(time, scale), radius: radius(key) }],
    )
    .toSorted((a, b) => a.x - b.x);
  const moves = dodged(dots, room.top - room.bottom);
  const aside = placeInGrid(
    undated.length,
    meanRadius(
      undated.map(({ key }) => key),
      radius,
    ),
    rooms.undated,
  );
  const y = (room.bottom + room.top) / 2;
  return {
    places: new Map([
      ...dots.map(({ key, x }, index) => [key, { x, y: y + (moves[index] ?? 0) }] as const),
      ...undated.map(({ key }, index) => [key, aside[index] ?? { x: room.right, y }] as const),
    ]),
    guides: { ...NO_GUIDES, timeScale: scale, undated: rooms.column },
  };
}

function firstTime(articles: readonly string[], coverage: Coverage): number | null {
  const first = coverage.articles.get(articles[0] ?? "");
  return first !== undefined && isDated(first) ? timeOf(first) : null;
}

/** Dodged, then drawn apart up and down as far as there is room, so that names have some. */
function dodged(
  dots: readonly { readonly x: number; readonly radius: number }[],
  height: number,
): number[] {
  const radii = dots.map(({ radius }) => radius);
  const xs = dots.map(({ x }) => x);
  const moves = dodgeWithin(xs, radii, height);
  const farthest = moves.reduce((most, move) => Math.max(most, Math.abs(move)), 0);
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  const stretch = Math.min(MOST_STRETCH, (height / 2 - widest) / (farthest || height));
  return stretch > 1 ? moves.map((move) => move * stretch) : moves;
}
