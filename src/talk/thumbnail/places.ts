import type { Point } from "../../network/camera/camera-maths.ts";
import { layOutBy } from "../../network/layouts/lay-out-by.ts";
import { frameOf } from "../../network/scene/frame.ts";
import { layoutOf } from "../../network/scene/wanted.ts";
import type { State } from "../../state/state.ts";

/** Where each mark of the network stands that a state has chosen, in framed coordinates. */
type PlaceOf = (key: string) => Point;

export interface Places {
  readonly placeOf: PlaceOf;
  /** Graph units of one framed unit. */
  readonly side: number;
  /** Width and height of all layouts, framed. */
  readonly extent: Readonly<Record<"width" | "height", number>>;
}

/**
 * The places that the network's stage has too: those of the chosen layout, and where marks were put by
 * hand.
 *
 * Cost: that of the layout, once for each that is asked for.
 */
export function createPlaces(state: State): () => Places {
  const frame = frameOf(state.coverage.graph);
  const [{ x, y }, least] = [frame.extent, 0.1];
  const extent = { width: Math.max(least, x[1] - x[0]), height: Math.max(least, y[1] - y[0]) };
  const layouts = new Map<string, ReadonlyMap<string, Point>>();
  const layOut = (): ReadonlyMap<string, Point> => {
    const { graph, id } = state.drawn.peek();
    const name = state.layout.peek();
    if (name === "forces") {
      return new Map(graph.mapNodes((key, { x, y }) => [key, frame.framed({ x, y })]));
    }
    return layOutBy(name, {
      coverage: state.coverage,
      network: id,
      frame: frame.extent,
      rows: state.rows.peek(),
      size: (key) => graph.getNodeAttribute(key, "size"),
      unit: 1 / frame.side,
    }).places;
  };
  return () => {
    const name = `${state.network.peek()} ${layoutOf(state)}`;
    const places = layouts.get(name) ?? layOut();
    layouts.set(name, places);
    const pins = state.layout.peek() === "time" ? {} : state.pins.peek();
    const placeOf = (key: string): Point => {
      const pin = pins[key];
      return pin === undefined ? (places.get(key) ?? MIDDLE) : { x: pin[0], y: pin[1] };
    };
    return { placeOf, side: frame.side, extent };
  };
}

const MIDDLE: Point = { x: 0.5, y: 0.5 };
