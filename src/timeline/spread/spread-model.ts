import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { Measure } from "../../network/picture/pen.ts";
import { createRemarks } from "../../state/notes/remarks.ts";
import type { Report } from "../../state/spread/report.ts";
import type { State } from "../../state/state.ts";
import { metBy, readTracks, type Span, spanIn } from "./in-window.ts";
import { layOutNoted, type NotedLayout } from "./lay-out-noted.ts";
import type { SpreadSize } from "./spread-frame.ts";
import type { SpreadLayout, SpreadMark } from "./spread-layout.ts";
import { spreadNow, type SpreadNow } from "./spread-now.ts";
import { sceneOf, type SpreadScene } from "./spread-picture.ts";

/** What a spread shows, each part derived from the state and computed when something of it changed. */
export interface SpreadModel {
  readonly state: State;
  readonly now: ReadonlySignal<SpreadNow>;
  readonly size: Signal<SpreadSize>;
  /** Null where there is no spread, or no room yet. */
  readonly layout: ReadonlySignal<SpreadLayout | null>;
  /** The same with the notes on it. */
  readonly noted: ReadonlySignal<NotedLayout | null>;
  readonly scene: ReadonlySignal<SpreadScene | null>;
  /** What of the chart is in the window; null without one. */
  readonly span: ReadonlySignal<Span | null>;
  /** Changes when another report is in the window. */
  readonly met: ReadonlySignal<string>;
  /** The report at which the keyboard is. */
  readonly cursor: Signal<Report | null>;
  /** The report under the pointer. */
  readonly pointed: Signal<Report | null>;
}

const NOTHING: SpreadSize = { width: 0, height: 0, em: 13, fontFamily: "sans-serif" };

/**
 * Cost of a window step: some bisections. Of another story, scale or size, other filters, or another
 * focus: the outlets of the story.
 *
 * @param measure of the notes' labels.
 */
export function createSpreadModel(state: State, measure: ReadonlySignal<Measure>): SpreadModel {
  const now = spreadNow(state);
  const size = signal(NOTHING);
  const remarks = createRemarks(state);
  const noted = computed(() => {
    const { value } = now;
    const { width, height } = size.value;
    if (value.is === "none" || width === 0 || height === 0) return null;
    const noting = { remarks: remarks.value, measure: measure.value };
    return layOutNoted(value.spread, state.scale.value, size.value, noting);
  });
  const layout = computed(() => noted.value?.layout ?? null);
  const tracks = computed(() => layout.value && readTracks(layout.value));
  return {
    state,
    now,
    size,
    layout,
    noted,
    scene: computed(() => noted.value && sceneOf(noted.value, state)),
    span: computed(() => {
      const window = state.window.value;
      return window && layout.value && tracks.value
        ? spanIn(layout.value, tracks.value, window)
        : null;
    }),
    met: computed(() => {
      const window = state.window.value;
      return window && tracks.value ? metBy(tracks.value, window) : "";
    }),
    cursor: signal(null),
    pointed: signal(null),
  };
}

/** The mark of a report; null where it is not drawn. Cost: O(n). */
export function markOf(layout: SpreadLayout | null, report: Report | null): SpreadMark | null {
  const key = report?.article.key;
  return layout?.marks.find((mark) => mark.report.article.key === key) ?? null;
}
