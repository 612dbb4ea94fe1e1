import { effect, type ReadonlySignal } from "@preact/signals";
import type { Selection } from "d3";
import { type Axis, type AxisLabel, type AxisLine, layOutAxis } from "../../state/axis/axis.ts";
import type { State } from "../../state/state.ts";
import { setAttribute, setText } from "../marks/set-changed.ts";
import type { TimeRoom, TimeScale } from "../time/time-scale.ts";
import "./axis.css";

/** What an axis is drawn in. */
interface AxisGeometry extends TimeRoom {
  /** Size of the text. */
  readonly em: number;
  readonly fontFamily: string;
}

/** What an axis is of. */
interface Timed extends TimeScale {
  readonly state: State;
  readonly geometry: ReadonlySignal<AxisGeometry>;
  /** Whether its labels are there; without them another axis of the same time stands above. */
  readonly leads: ReadonlySignal<boolean>;
}

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/**
 * Keeps the axis drawn: its labels on top, its lines down behind the rows.
 *
 * Cost of a window step or a zone: its lines and labels, about a hundred at the widest.
 *
 * @param svg covers the labels and what lies under them, as wide as the marks.
 */
export function mountAxis(svg: Svg, model: Timed): () => void {
  const lines = svg.append("g").attr("class", "axis-lines");
  const labels = svg.append("g").attr("class", "axis-labels");
  const measure = textMeasure();
  return effect(() => {
    const geometry = model.geometry.value;
    if (geometry.width === 0) return;
    const room = { ...geometry, measure: measure(geometry) };
    const axis = layOutAxis(model.span.value, model.state.zone.value, model.position.value, room);
    draw(lines, labels, axis, model.leads.value);
  });
}

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Minor lines begin below the labels, where there are any. */
function draw(lines: Group, labels: Group, axis: Axis, leads: boolean): void {
  lines
    .selectAll<SVGLineElement, AxisLine>("line")
    .data(axis.lines)
    .join((enter) => enter.append("line").attr("y2", "100%"))
    .each(({ x, major }, index, nodes) => {
      const line = nodes[index];
      setAttribute(line, "class", major ? "major" : "");
      setAttribute(line, "y1", major || !leads ? "0" : "1.5em");
      setAttribute(line, "transform", `translate(${Math.round(x) + 0.5})`);
    });
  labels
    .selectAll<SVGTextElement, AxisLabel>("text")
    .data(leads ? axis.labels : [])
    .join((enter) => enter.append("text").attr("y", "0.95em"))
    .each(({ x, major, text }, index, nodes) => {
      const label = nodes[index];
      setAttribute(label, "class", major ? "major" : "");
      setAttribute(label, "x", String(Math.round(x)));
      setText(label, text);
    });
}

/** Measures texts in the font of the labels: each once, until the sizes or the font change. */
function textMeasure() {
  const context = document.createElement("canvas").getContext("2d");
  let measured: AxisGeometry | null = null;
  let widths = new Map<string, number>();
  return (geometry: AxisGeometry) => {
    if (geometry !== measured) widths = new Map();
    measured = geometry;
    return (text: string, major: boolean) => {
      const id = major ? `major ${text}` : text;
      const known = widths.get(id);
      if (known !== undefined || !context) return known ?? 0;
      context.font = `${major ? 600 : 400} ${geometry.em}px ${geometry.fontFamily}`;
      const { width } = context.measureText(text);
      widths.set(id, width);
      return width;
    };
  };
}
