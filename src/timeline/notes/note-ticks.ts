import { effect } from "@preact/signals";
import type { Selection } from "d3";
import { createRemarks, isTimed, type TimedRemark } from "../../state/notes/remarks.ts";
import type { OverviewModel } from "../overview/overview-model.ts";
import "./notes.css";

/** A note in the overview: a line where it starts, and a band behind it for a span. */
interface NoteTick {
  readonly remark: TimedRemark;
  readonly x: number;
  /** Of the band; 0 for a moment. */
  readonly width: number;
}

/** The notes of all time, without words: there is no room for any. Those beside the axis are left out. */
export function noteTicks(
  { x, size }: OverviewModel,
  remarks: readonly TimedRemark[],
): readonly NoteTick[] {
  const { width } = size.value;
  const position = x.value;
  return remarks
    .map((remark) => ({
      remark,
      from: position(remark.time),
      to: position(remark.until ?? remark.time),
    }))
    .filter(({ from, to }) => to >= 0 && from <= width)
    .map(({ remark, from, to }) => {
      const start = Math.max(0, Math.round(from));
      return { remark, x: start, width: Math.max(0, Math.round(Math.min(to, width)) - start) };
    });
}

/** Keeps them drawn behind the bars. Cost: none for a window. */
export function mountNoteTicks(
  svg: Selection<SVGSVGElement, unknown, null, undefined>,
  model: OverviewModel,
): () => void {
  const group = svg.insert("g", ":first-child").attr("class", "overview-notes");
  const remarks = createRemarks(model.state);
  const stop = effect(() => {
    const ticks = noteTicks(model, remarks.value.filter(isTimed));
    group
      .selectAll<SVGRectElement, NoteTick>("rect")
      .data(ticks.filter(({ width }) => width > 0))
      .join("rect")
      .attr("x", ({ x }) => x)
      .attr("width", ({ width }) => width)
      .attr("height", "100%");
    group
      .selectAll<SVGLineElement, NoteTick>("line")
      .data(ticks)
      .join("line")
      .attr("x1", ({ x }) => x + 0.5)
      .attr("x2", ({ x }) => x + 0.5)
      .attr("y2", "100%");
  });
  return () => {
    stop();
    group.remove();
  };
}
