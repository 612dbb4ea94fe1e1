import { effect } from "@preact/signals";
import { brushX, type D3BrushEvent, type Selection } from "d3";
import { isMoving } from "../navigation/moving.ts";
import { type OverviewModel, windowSet } from "./overview-model.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** A press that trembles is no drag; in pixels. */
const LEAST_DRAG = 3;
/** Width of a handle for the pointer, as a multiple of the text's size. */
const HANDLE_WIDTH = 2;

/**
 * d3's brush, invisible, for the pointer: it sets the window with each move, and is put where the
 * window is when that changes elsewhere. What is seen of it is drawn from the window.
 *
 * While nothing is set it covers everything, and dragging inside it draws a new window.
 */
export function mountBrush(svg: Svg, model: OverviewModel): () => void {
  const { state, all } = model;
  const { chosen } = state.player;
  const group = svg.append("g").attr("class", "overview-brush");
  // A second finger would give d3 a rectangle without a height.
  const brush = brushX<unknown>().filter(
    (event: MouseEvent | TouchEvent) =>
      !event.ctrlKey && ("touches" in event ? event.touches.length < 2 : event.button === 0),
  );
  /** Under way by the viewer's hand. The window then follows the brush, and not the other way round. */
  let dragging = false;

  const place = (shown = model.shown.peek()) => {
    const x = model.x.peek();
    group.classed("all", chosen.peek() === null);
    if (!dragging) brush.move(group, [x(shown.from), x(shown.to)]);
  };
  const follow = ({ selection }: D3BrushEvent<unknown>) => {
    if (!selection) return;
    const [start, end] = selection as [number, number];
    if (end - start < LEAST_DRAG && chosen.peek() === null) return;
    const x = model.x.peek();
    windowSet(model, { from: x.invert(start), to: x.invert(end) });
  };
  brush
    .on("start", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      dragging = true;
      isMoving.value = true;
    })
    .on("brush", (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) follow(event);
    })
    .on("end", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      dragging = false;
      isMoving.value = false;
      // A press beside the window, without a drag.
      if (!event.selection) state.setWindow(null);
      place();
    });
  group.on("dblclick", () => state.setWindow(null));
  const stops = [
    effect(() => {
      const { height, em } = model.size.value;
      const x = model.x.value;
      brush.extent([
        [x(all.from), 0],
        [x(all.to), height],
      ]);
      brush.handleSize(HANDLE_WIDTH * em);
      group.call(brush);
      place();
    }),
    effect(() => {
      place(model.shown.value);
    }),
  ];
  return () => {
    if (dragging) isMoving.value = false;
    for (const stop of stops) stop();
    group.on(".brush", null).on("dblclick", null);
  };
}
