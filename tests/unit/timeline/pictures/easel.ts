import type { Coverage } from "../../../../src/graph/coverage.ts";
import { type Drawing, filled, type Item } from "../../../../src/network/picture/drawing.ts";
import { writeSvg } from "../../../../src/network/picture/svg.ts";
import { type Measure, Pen } from "../../../../src/network/picture/pen.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import type { View, Window } from "../../../../src/state/view/view.ts";
import { allTime } from "../../../../src/timeline/extent.ts";
import type { OverviewModel } from "../../../../src/timeline/overview/overview-model.ts";
import { timelineDrawing } from "../../../../src/timeline/picture/timeline-drawing.ts";
import { paletteOf } from "../../state/measures/fixture.ts";

/** Size of the pictures and of their text, in pixels. */
export const SIZE = { width: 900, height: 320, em: 13, fontFamily: "Inter" } as const;

/** As wide as Inter is on average: the same on every machine. */
export const measure: Measure = (text, font) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? SIZE.em);
  return 0.55 * size * text.length;
};

const palette = paletteOf("light");

/** What one looks at, of a corpus. */
export function looking(
  coverage: Coverage,
  view: Partial<View> = {},
): { state: State; all: Window } {
  const state = createState(coverage, palette);
  state.show(view);
  const all = allTime(coverage);
  if (all === null) throw new Error("nothing is dated");
  return { state, all };
}

/** The timeline with its lanes and the overview, as it is exported. */
export function timeline(coverage: Coverage, view: Partial<View> = {}): string {
  const { state, all } = looking(coverage, view);
  const frame = {
    width: SIZE.width,
    start: 180,
    pad: 20,
    lanes: 240,
    overview: 40,
    scroll: 0,
    em: SIZE.em,
    fontFamily: SIZE.fontFamily,
  };
  return svgOf(timelineDrawing(state, frame, all, { measure, bars }));
}

/** What a chart draws on a canvas. */
export function canvas(state: State, draw: (context: CanvasRenderingContext2D) => void): string {
  const pen = new Pen(measure);
  draw(pen.context);
  const { paper } = state.palette.peek();
  return svgOf({ width: SIZE.width, height: SIZE.height, paper, items: pen.items });
}

function svgOf(drawing: Drawing): string {
  return [...writeSvg(drawing, { title: "A picture", description: [] })].join("");
}

/** On the screen the bars are SVG; here each is a box. */
function bars(model: OverviewModel): Item[] {
  const { x, size, bins } = model;
  const most = Math.max(1, ...bins.value.map(({ total }) => total));
  return bins.value.map(({ from, to, total }) => {
    const height = (total / most) * size.value.height;
    const left = x.value(from);
    const box = { x: left, y: size.value.height - height, width: x.value(to) - left - 1, height };
    return filled(box, palette.plain);
  });
}
