import type { NetworkHandle } from "../../network/network-handle.ts";
import type { State } from "../../state/state.ts";
import { CHARTS, type Chart } from "../../state/view/timeline-parts.ts";
import { allTime, padded } from "../../timeline/extent.ts";
import { rulerOf } from "../../timeline/navigation/ruler.ts";
import { scaleOf } from "../../timeline/time/scales-on-page.ts";
import type { Spot } from "../show/pointing.ts";

/** In CSS pixels of the browser's view of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What places are of, on this page. */
export interface Pictures {
  readonly state: State;
  readonly network: NetworkHandle | null;
  readonly page: Document;
}

/** What lies under a point: a place of the network, a time, or where nothing of that is, of the page. */
export function spotAt(point: Point, pictures: Pictures): Spot {
  const { page, network } = pictures;
  const under = page.elementFromPoint(point.x, point.y);
  for (const chart of CHARTS) {
    const box = under === null ? null : boxOf(chart, page);
    if (box?.root.contains(under) === true) return spotInChart(point, chart, box, pictures);
  }
  const inNetwork = under?.closest(".network") ? network?.inNetwork(point) : null;
  if (inNetwork) return { on: "network", ...inNetwork };
  const { clientWidth, clientHeight } = page.documentElement;
  return { on: "page", x: point.x / clientWidth, y: point.y / clientHeight };
}

/** Where a place is on this page; null where it isn't shown, or beyond what is seen of its picture. */
export function pointOf(spot: Spot, pictures: Pictures): Point | null {
  const { page, network } = pictures;
  if (spot.on === "page") {
    const { clientWidth, clientHeight } = page.documentElement;
    return { x: spot.x * clientWidth, y: spot.y * clientHeight };
  }
  if (spot.on === "network") {
    const host = page.querySelector(".network");
    const point = network?.onPage(spot) ?? null;
    return host === null || point === null ? null : within(point, host);
  }
  const box = boxOf(spot.chart, page);
  if (box === null) return null;
  const { left, top, width, height } = box.rect;
  const y = top + spot.y * height;
  if (spot.on === "chart") return { x: left + spot.x * width, y };
  const position = scaleOf(box.marks);
  return position === null ? null : within({ x: left + position(spot.time), y }, box.root);
}

interface ChartBox {
  /** The whole chart. */
  readonly root: Element;
  /** As wide as its axis. */
  readonly marks: Element;
  readonly rect: DOMRect;
}

function boxOf(chart: Chart, page: Document): ChartBox | null {
  const root = page.querySelector(`.timeline-plot > .${chart}`);
  const marks = root?.querySelector(`.${chart}-marks`);
  if (!root || !marks) return null;
  return { root, marks, rect: marks.getBoundingClientRect() };
}

function spotInChart(
  point: Point,
  chart: Chart,
  { marks, rect }: ChartBox,
  { state }: Pictures,
): Spot {
  const y = (point.y - rect.top) / rect.height;
  const all = allTime(state.coverage);
  const position = scaleOf(marks);
  if (position === null || all === null) {
    return { on: "chart", chart, x: (point.x - rect.left) / rect.width, y };
  }
  const span = state.player.chosen.peek() ?? padded(all);
  return { on: "time", chart, time: rulerOf(span, position).timeAt(point.x - rect.left), y };
}

function within(point: Point, element: Element): Point | null {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isIn = point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
  return isIn ? point : null;
}
