import { type Drawing, filled, group, type Item } from "../../../network/picture/drawing.ts";
import { createNetworkStills } from "../../../network/picture/network-still.ts";
import type { State } from "../../../state/state.ts";
import type { Frame } from "../../talk.ts";
import { heightForRows, timelineStill } from "./timeline-still.ts";
import type { Room, Type } from "./type.ts";

/** Beside the network the timeline takes no more of the height than this, with one chart, and with more or many rows. */
const MOST_TIMELINE = { one: 0.46, more: 0.6 } as const;

/** Draws what a state shows, without a page. */
export type DrawStill = (frame: Frame, room: Room) => Drawing;

/**
 * Draws the pictures of scenes: of the network, of the timeline, or of both as the page has them. They
 * are finished, and stay as they are whatever the state shows next.
 *
 * Cost of a picture: that of painting all marks, links and names, at once.
 *
 * @param state is nobody's; the pictures are of what it shows.
 */
export function createSceneStills(state: State, type: Type): DrawStill {
  const networks = createNetworkStills(state, type.measure);
  const style = { family: type.family, size: type.em };
  const { paper, rule } = type.palette;
  return (frame, room) => {
    const { width, height } = room;
    const most = state.charts.peek().length > 1 ? MOST_TIMELINE.more : MOST_TIMELINE.one;
    const needed = Math.min(heightForRows(state, type.em) / height, MOST_TIMELINE.more);
    const share = frame === "timeline" ? 1 : Math.max(most, needed);
    const timeline =
      frame === "network"
        ? null
        : timelineStill(state, { width, height: Math.floor(share * height) }, type);
    if (timeline !== null && frame === "timeline")
      return { ...timeline, items: all(timeline.items) };
    const above = timeline === null ? height : Math.max(1, height - timeline.height);
    const network = networks.draw({ width, height: above, style });
    const items: Item[] = [
      group("network", all(network.items), { at: { x: 0, y: 0, width, height: above } }),
    ];
    if (timeline !== null) {
      items.push(
        filled({ x: 0, y: above, width, height: 1 }, rule),
        group("timeline", all(timeline.items), { at: { x: 0, y: above } }),
      );
    }
    return { width, height, paper, items };
  };
}

/** All of them, and of the groups among them: lazy ones would be of what the state shows then. */
function all(items: Iterable<Item>): Item[] {
  return Array.from(items, (item) =>
    item.is === "group" ? { ...item, items: all(item.items) } : item,
  );
}
