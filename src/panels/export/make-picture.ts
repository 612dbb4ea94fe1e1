import { type ExportNote, noteLines } from "../../graph/formats/note.ts";
import { type NetworkHandle, UNDRAWN } from "../../network/network-handle.ts";
import type { Drawing } from "../../network/picture/drawing.ts";
import { createMeasure } from "../../network/picture/measure.ts";
import type { Caption } from "../../network/picture/svg.ts";
import { plainSummary } from "../../state/filters/summary.ts";
import type { State } from "../../state/state.ts";
import { allTime } from "../../timeline/extent.ts";
import { overviewBars } from "../../timeline/picture/overview-bars.ts";
import { timelineDrawing } from "../../timeline/picture/timeline-drawing.ts";
import { timelineFrame } from "../../timeline/picture/timeline-frame.ts";
import { inSight } from "../in-sight.ts";
import { legendKeys } from "./legend-keys.ts";
import { poster } from "./poster.ts";

/** What a picture is of. */
export const SUBJECTS = ["network", "timeline", "both"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What can be had a picture of. */
export interface Pictured {
  readonly state: State;
  readonly network: NetworkHandle | null;
}

/** Whether there is something on the page to have a picture of. */
export function canPicture(subject: Subject, { state, network }: Pictured): boolean {
  const hasNetwork = network !== null && network !== UNDRAWN;
  const hasTimeline = state.coverage.span !== null && timelineFrame() !== null;
  return (subject === "timeline" || hasNetwork) && (subject === "network" || hasTimeline);
}

/**
 * The picture of a subject as the screen has it; null where there is none of it.
 *
 * @param note for the small print below both.
 */
export function makePicture(
  subject: Subject,
  { state, network }: Pictured,
  note: ExportNote,
): Drawing | null {
  if (subject === "network") return network?.picture() ?? null;
  const timeline = timelineIn(state);
  if (subject === "timeline" || timeline === null) return timeline?.(null) ?? null;
  const drawn = network?.picture() ?? null;
  if (drawn === null) return null;
  const { fontSize, fontFamily } = getComputedStyle(document.body);
  const serif = getComputedStyle(document.documentElement).getPropertyValue("--serif");
  const parts = {
    title: state.coverage.title,
    summary: `${plainSummary(inSight(state))}.`,
    network: drawn,
    timeline,
    keys: legendKeys(state),
    note: noteLines(note),
  };
  const type = {
    em: Number.parseFloat(fontSize),
    family: fontFamily,
    measure: createMeasure(),
    palette: state.palette.peek(),
  };
  return poster(parts, type, serif);
}

/** Draws the timeline in a width, or in its own; null where there is none on the page. */
function timelineIn(state: State): ((width: number | null) => Drawing) | null {
  const frame = timelineFrame();
  const all = allTime(state.coverage);
  if (frame === null || all === null) return null;
  const tools = { measure: createMeasure(), bars: overviewBars };
  return (width) => timelineDrawing(state, { ...frame, width: width ?? frame.width }, all, tools);
}

const TITLES: Readonly<Record<Subject, string>> = {
  network: "Coverage network",
  timeline: "Timeline of the coverage",
  both: "Coverage network and timeline",
};

/** What the picture says of itself in words. */
export function captionOf(subject: Subject, note: ExportNote): Caption {
  return { title: `${TITLES[subject]}: ${note.corpus}`, description: noteLines(note) };
}
