import { computed, effect, type ReadonlySignal } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { Measure } from "../../network/picture/pen.ts";
import { createRemarks } from "../../state/notes/remarks.ts";
import type { State } from "../../state/state.ts";
import { AXIS_HEIGHT } from "../axis/axis-room.ts";
import type { TimeScale } from "../time/time-scale.ts";
import { layOutNotes, levelsFor } from "./lay-out-notes.ts";
import { createNoteLayers } from "./note-layers.ts";
import { createTextMeasure } from "./text-measure.ts";
import { LABEL_HEIGHT, type NoteRoom, type Taken } from "./placed-note.ts";

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
  const layers = createNoteLayers(root.parentElement ?? root, chart.state);
  const remarks = createRemarks(chart.state);
  const { measure, stop } = createTextMeasure();
  const geometry = computed(() => ({ ...chart.geometry.value, measure: measure.value }));
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
  const stops = [
    stop,
    effect(() => {
      const { width, em } = chart.geometry.value;
      if (width > 0) root.style.top = `${Math.ceil(levels.value * LABEL_HEIGHT * em)}px`;
    }),
    effect(() => {
      const { width, em, fontFamily } = chart.geometry.value;
      if (width === 0) return;
      const marksTop = Math.ceil(levels.value * LABEL_HEIGHT * em) + AXIS_HEIGHT * em;
      layers.draw(notes.value, { em, fontFamily, marksTop, leads: leads.value });
    }),
    layers.remove,
  ];
  return () => {
    for (const stop of stops) stop();
    root.style.removeProperty("top");
  };
}
