import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { select, type Selection } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { createMeasure } from "../../network/picture/measure.ts";
import type { Measure } from "../../network/picture/pen.ts";
import { remarkWords } from "../../state/notes/remark-words.ts";
import { createRemarks } from "../../state/notes/remarks.ts";
import type { State } from "../../state/state.ts";
import { AXIS_HEIGHT } from "../axis/axis-room.ts";
import type { TimeScale } from "../time/time-scale.ts";
import { layOutNotes, levelsFor } from "./lay-out-notes.ts";
import { notesAsked } from "./notes-asked.ts";
import {
  LABEL_HEIGHT,
  noteFont,
  type NoteRoom,
  type PlacedNote,
  type Taken,
} from "./placed-note.ts";
import "./notes.css";

/** Radius of a mark with its ring, as a multiple of the text's size: a leader begins outside. */
const MARK = 0.55;

const FREE: Taken = { names: [], dots: [] };

/** A chart over time, as far as its notes need it. */
interface Noted extends TimeScale {
  readonly state: State;
  readonly geometry: ReadonlySignal<
    Pick<NoteRoom, "width" | "em" | "fontFamily"> & { readonly height: number }
  >;
  /** Where an article's mark is, from the upper left of the marks; for charts in which notes point at marks. */
  readonly markOf?: (article: DatedArticle) => { readonly x: number; readonly y: number } | null;
  /** What of its marks labels beside them should keep clear of. Reads signals. */
  readonly taken?: (measure: Measure) => Taken;
  /** Whether the words of the notes stand in it; else only lines and bands do, on from a chart above. */
  readonly leads: ReadonlySignal<boolean>;
}

/**
 * Keeps the notes of a chart drawn: a line or a band behind it at the time of each, and labels in a strip
 * above, for which the chart makes room as long as there are notes. The list of notes says the same to
 * who can't see it.
 *
 * Cost of a window step: the notes in it, and their labels measured, each text once.
 *
 * @param root the chart: lies over its parent, and shrinks from the top.
 */
export function mountNotes(root: HTMLElement, chart: Noted): () => void {
  const frame = select(root.parentElement ?? root);
  const lines = frame
    .insert("svg", ":first-child")
    .attr("class", "notes-lines")
    .attr("aria-hidden", "true");
  const labels = frame.append("div").attr("class", "notes-labels").attr("aria-hidden", "true");
  const remarks = createRemarks(chart.state);
  // Texts are measured anew once their font has come.
  const fontsCame = signal(0);
  const geometry = computed(() => {
    void fontsCame.value;
    return { ...chart.geometry.value, measure: remembered(createMeasure()) };
  });
  const { leads } = chart;
  const levels = computed(() =>
    leads.value ? levelsFor(chart.state.coverage, remarks.value, geometry.value) : 0,
  );
  let clear: Taken | null = null;
  const notes = computed(() => {
    const { markOf, span, position } = chart;
    const { height } = geometry.value;
    const isInSight = ({ y }: { readonly y: number }) => y >= 0 && y <= height;
    return layOutNotes(remarks.value, {
      ...geometry.value,
      span: span.value,
      position: position.value,
      levels: levels.value,
      taken: () => {
        // What is named while the pointer is on a mark is gone with it: labels don't make way for that.
        if (clear === null || chart.state.hover.value === null) {
          clear = chart.taken?.(geometry.value.measure) ?? FREE;
        }
        return clear;
      },
      anchorOf: ({ article }) => {
        const mark = article === null || !leads.value ? null : (markOf?.(article) ?? null);
        return mark !== null && isInSight(mark) ? mark : null;
      },
    });
  });
  const onFonts = () => {
    fontsCame.value += 1;
  };
  document.fonts.addEventListener("loadingdone", onFonts);
  const stops = [
    () => document.fonts.removeEventListener("loadingdone", onFonts),
    effect(() => {
      const { width, em } = chart.geometry.value;
      if (width > 0) root.style.top = `${Math.ceil(levels.value * LABEL_HEIGHT * em)}px`;
    }),
    effect(() => {
      if (chart.geometry.value.width === 0) return;
      drawLines(lines, notes.value);
      drawLabels(labels, leads.value ? notes.value : [], chart, levels.value);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    root.style.removeProperty("top");
    lines.remove();
    labels.remove();
  };
}

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
type Div = Selection<HTMLDivElement, unknown, null, undefined>;

function idOf({ remark }: PlacedNote): string {
  return remark.id;
}

/** What stands beside its mark needs no line to it. */
function drawLines(svg: Svg, placed: readonly PlacedNote[]): void {
  const notes = placed.filter(({ anchor }) => anchor === null);
  svg
    .selectAll<SVGRectElement, PlacedNote>("rect")
    .data(
      notes.filter(({ end }) => end !== null),
      idOf,
    )
    .join("rect")
    .attr("x", ({ x }) => Math.round(x))
    .attr("width", ({ x, end }) => Math.max(2, Math.round((end ?? x) - x)))
    .attr("y", topOf)
    .attr("height", "100%");
  svg
    .selectAll<SVGLineElement, PlacedNote>("line")
    .data(notes, idOf)
    .join("line")
    .attr("x1", ({ x }) => Math.round(x) + 0.5)
    .attr("x2", ({ x }) => Math.round(x) + 0.5)
    .attr("y1", topOf)
    .attr("y2", "100%");
}

/** A line begins at its own label, so that it crosses none on a level above. */
function topOf({ label }: PlacedNote): number {
  return label?.y ?? 0;
}

function drawLabels(root: Div, notes: readonly PlacedNote[], chart: Noted, levels: number): void {
  const { state, geometry } = chart;
  const { em } = geometry.value;
  const zones = { zone: state.zone.value, ownZone: state.ownZone };
  const marksTop = Math.ceil(levels * LABEL_HEIGHT * em) + AXIS_HEIGHT * em;
  root
    .style("font", noteFont(geometry.value))
    .selectAll<HTMLSpanElement, PlacedNote>("span")
    .data(notes, idOf)
    .join("span")
    .attr("class", ({ label, anchor }) =>
      label === null ? "note-tick" : anchor === null ? "note-label" : "note-label beside",
    )
    .attr("dir", "auto")
    .attr("title", ({ remark }) => remarkWords(remark, zones))
    .style("left", ({ x, label }) => `${label?.x ?? x}px`)
    .style("width", ({ label }) => (label === null ? null : `${Math.ceil(label.width) + 1}px`))
    .style("top", ({ label, anchor }) => `${(label?.y ?? 0) + (anchor === null ? 0 : marksTop)}px`)
    .text(({ label }) => label?.text ?? "")
    .on("click", (_event, { remark }) => {
      notesAsked.value = { id: remark.id };
    });
  const leaders = notes.flatMap((note) => leaderOf(note, em) ?? []);
  root
    .selectAll<HTMLElement, Leader>("i")
    .data(leaders)
    .join("i")
    .attr("class", "note-leader")
    .style("left", ({ x }) => `${x}px`)
    .style("top", ({ y }) => `${marksTop + y}px`)
    .style("width", ({ length }) => `${length}px`)
    .style("transform", ({ angle }) => `rotate(${angle}rad)`);
}

interface Leader {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  /** In radians. */
  readonly angle: number;
}

/** From the mark, outside of it, to the nearer end of its label. */
function leaderOf({ anchor, label }: PlacedNote, em: number): Leader | null {
  if (anchor === null || label === null) return null;
  const end = label.x > anchor.x ? label.x : label.x + label.width;
  const [dx, dy] = [end - anchor.x, label.y + label.height / 2 - anchor.y];
  const [length, angle] = [Math.hypot(dx, dy), Math.atan2(dy, dx)];
  const from = Math.min(length, MARK * em);
  return {
    x: anchor.x + Math.cos(angle) * from,
    y: anchor.y + Math.sin(angle) * from,
    length: length - from,
    angle,
  };
}

/** Asks for each text once. */
function remembered(measure: NoteRoom["measure"]): NoteRoom["measure"] {
  const widths = new Map<string, number>();
  return (text, font) => {
    const id = `${font} ${text}`;
    const width = widths.get(id) ?? measure(text, font);
    widths.set(id, width);
    return width;
  };
}
