import type { Coverage } from "../../graph/coverage.ts";
import { type Columns, dealColumns } from "./arranging/columns.ts";
import type { Ground, Room } from "./room.ts";

/** Shares of the frame's width that topics with their names take on its right: at least, and at most. */
const LEAST_WIDTH = 0.14;
const MOST_WIDTH = 0.26;

/** What a name takes, as shares of the frame's width. */
const NAME = { width: 0.12, height: 0.02 };

/** All topics under each other, with room for their names on their right. Cost: O(t log t) for t topics. */
export function topicColumns(
  { topics }: Coverage,
  { left, right, radius }: Ground,
  room: { readonly width: number; readonly height: number },
): Columns {
  const items = [...topics.keys()].map((key) => ({ key, radius: radius(key) }));
  const width = NAME.width * (right - left);
  return dealColumns(items, room, { width, height: NAME.height * (right - left) });
}

/** A column of topics on the right of a frame. */
export interface TopicSide {
  readonly columns: Columns;
  readonly room: Room;
  /** What is left for all else. */
  readonly rest: Room;
}

/** Without topics it takes no room. Cost: O(t log t) for t topics. */
export function topicSide(coverage: Coverage, ground: Ground): TopicSide {
  const { left, right, bottom, top } = ground;
  const width = right - left;
  const columns = topicColumns(coverage, ground, {
    width: MOST_WIDTH * width,
    height: top - bottom,
  });
  const own = columns.width > 0 ? Math.max(columns.width, LEAST_WIDTH * width) : 0;
  const edge = right - own;
  return {
    columns,
    room: { left: edge, right, bottom, top },
    rest: { left, right: edge, bottom, top },
  };
}
