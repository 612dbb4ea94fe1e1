import { polygonHull } from "d3";
import { communitiesOf } from "../../state/measures/communities.ts";
import type { Network } from "../../state/networks/network.ts";
import { CATEGORY_HUES } from "../../state/palette.ts";
import type { State } from "../../state/state.ts";
import type { Point } from "../camera/camera-maths.ts";
import { shortened } from "../labels/label-texts.ts";
import { type NodeTable, placeOf } from "../scene/node-table.ts";
import type { Area } from "./draw-regions.ts";

/** Groups of fewer marks are no area, and more areas than this no picture. */
const LEAST_MARKS = 3;
const MOST_AREAS = { story: 12, community: CATEGORY_HUES.length } as const;

/** An area's corners keep to so many of its marks, the middle ones: one far off would cover the stage. */
const CORE = 0.85;

/**
 * The areas of the largest stories or communities, as far as they are in view.
 *
 * Cost: O(n log n) for n nodes; to be called when marks stand.
 */
export function areasOf(state: State, network: Network, table: NodeTable): Area[] {
  const regions = state.regions.peek();
  if (regions === "none") return [];
  const groups = new Map<string, number[]>();
  table.keys.forEach((key, row) => {
    const group = groupOf(state, regions, key);
    if (group === null || !network.has(key)) return;
    const rows = groups.get(group);
    if (rows) rows.push(row);
    else groups.set(group, [row]);
  });
  return [...groups]
    .filter(([, rows]) => rows.length >= LEAST_MARKS)
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_AREAS[regions])
    .map(([group, rows], rank) => {
      const places = rows.map((row) => placeOf(table, row));
      const isStory = regions === "story";
      return {
        key: group,
        label: shortened(nameOf(state, regions, group)),
        colour: isStory ? storyColour(state, group) : hueOf(state, rank),
        points: isStory ? hullOf(places) : places,
        shape: isStory ? "hull" : "spots",
      };
    });
}

function groupOf(state: State, regions: "story" | "community", key: string): string | null {
  if (regions === "story") {
    const article = state.coverage.articles.get(key);
    return article?.story ?? (state.coverage.stories.has(key) ? key : null);
  }
  const community = communitiesOf(state.coverage).of(key);
  return community === null ? null : String(community);
}

function nameOf(state: State, regions: "story" | "community", group: string): string {
  if (regions === "community") return communitiesOf(state.coverage).nameOf(Number(group));
  return state.coverage.stories.get(group)?.label ?? "";
}

function hueOf(state: State, rank: number): string {
  return state.palette.peek()[CATEGORY_HUES[rank] ?? "ink-3"];
}

function storyColour(state: State, group: string): string {
  const colour = state.colours.peek().story(group);
  return colour === state.palette.peek().plain ? state.palette.peek()["ink-3"] : colour;
}

/** The convex hull of those that are nearest to their middle. */
function hullOf(places: readonly Point[]): Point[] {
  const middle = (axis: "x" | "y") => {
    const values = places.map((place) => place[axis]).toSorted((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  };
  const [x, y] = [middle("x"), middle("y")];
  const core = places
    .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
    .slice(0, Math.max(LEAST_MARKS, Math.floor(places.length * CORE)));
  const corners = polygonHull(core.map((place): [number, number] => [place.x, place.y]));
  return corners === null ? core : corners.map(([cx, cy]) => ({ x: cx, y: cy }));
}
