import { effect, untracked } from "@preact/signals";
import { pointer, type Selection } from "d3";
import type { Report } from "../../state/spread/report.ts";
import { hasCome } from "../play/has-come.ts";
import { hitReport } from "./hit-report.ts";
import type { SpreadModel } from "./spread-model.ts";

type Div = Selection<HTMLDivElement, unknown, null, undefined>;

/** How far beside a mark still counts, in radii of a dot; a finger is less exact than a mouse. */
const MOUSE_REACH = 2;
const FINGER_REACH = 4;

/** Hovering and choosing reports with the pointer. Cost of a move: two bisections. */
export function mountPointer(marks: Div, model: SpreadModel): () => void {
  const { state, pointed } = model;
  const point = (report: Report | null) => {
    if (pointed.peek() === report) return;
    pointed.value = report;
    state.hover.value = report?.article.key ?? null;
    marks.classed("pointing", report !== null);
  };
  marks
    .on("pointermove.spread", (event: PointerEvent) => {
      if (event.pointerType !== "touch") point(reportAt(event, marks.node(), model));
    })
    .on("pointerleave.spread", () => point(null))
    .on("click.spread", (event: PointerEvent) => {
      const report = reportAt(event, marks.node(), model);
      if (!report) return;
      model.cursor.value = null;
      state.select(report.article.key, { reveal: true });
    });
  const stop = effect(() => {
    const isThere = hasCome(state);
    const report = pointed.peek();
    if (report && !isThere(report.article)) untracked(() => point(null));
  });
  return () => {
    stop();
    marks.on("pointermove.spread pointerleave.spread click.spread", null);
    const key = pointed.peek()?.article.key;
    if (key !== undefined && state.hover.peek() === key) state.hover.value = null;
  };
}

function reportAt(
  event: PointerEvent,
  marks: HTMLDivElement | null,
  { layout, state }: SpreadModel,
): Report | null {
  const now = layout.peek();
  if (now === null) return null;
  const [x, y] = pointer(event, marks);
  const reach = event.pointerType === "touch" ? FINGER_REACH : MOUSE_REACH;
  const isThere = untracked(() => hasCome(state));
  const there = now.marks.filter(({ report }) => isThere(report.article));
  return hitReport({ marks: there }, x, y, reach * now.frame.radius);
}
