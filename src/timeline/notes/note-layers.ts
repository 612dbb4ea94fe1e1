import { select, type Selection } from "d3";
import { remarkWords } from "../../state/notes/remark-words.ts";
import type { State } from "../../state/state.ts";
import { notesAsked } from "./notes-asked.ts";
import { noteFont, type NoteRoom, type PlacedNote } from "./placed-note.ts";
import "./notes.css";

/** Radius of a mark with its ring, as a multiple of the text's size: a leader begins outside. */
const MARK = 0.55;

/** What notes are drawn with, in CSS pixels. */
interface Look extends Pick<NoteRoom, "em" | "fontFamily"> {
  /** Of the marks, from the top of the layers. */
  readonly marksTop: number;
  /** Whether their words stand here; else there are lines and bands alone. */
  readonly leads: boolean;
}

/** Where the layers of notes lie in their frame, where that is not as charts over time have it; in CSS pixels. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface NoteLayers {
  readonly draw: (notes: readonly PlacedNote[], look: Look) => void;
  readonly clear: () => void;
  readonly place: (place: Place) => void;
  readonly remove: () => void;
}

/** Two layers in a frame: lines and bands behind all that is there, labels over it. */
export function createNoteLayers(root: HTMLElement, state: State): NoteLayers {
  const frame = select(root);
  const lines = frame
    .insert("svg", ":first-child")
    .attr("class", "notes-lines")
    .attr("aria-hidden", "true");
  const labels = frame.append("div").attr("class", "notes-labels").attr("aria-hidden", "true");
  return {
    draw: (notes, look) => {
      drawLines(lines, notes);
      drawLabels(labels, look.leads ? notes : [], look, state);
    },
    clear: () => {
      drawLines(lines, []);
      labels.selectAll("*").remove();
    },
    place: ({ left, top, width, height }) => {
      for (const layer of [lines, labels]) {
        layer.style("left", `${left}px`).style("top", `${top}px`).style("width", `${width}px`);
      }
      lines.style("height", `${height}px`);
    },
    remove: () => {
      lines.remove();
      labels.remove();
    },
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

function drawLabels(root: Div, notes: readonly PlacedNote[], look: Look, state: State): void {
  const { em, marksTop } = look;
  const zones = { zone: state.zone.value, ownZone: state.ownZone };
  root
    .style("font", noteFont(look))
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
