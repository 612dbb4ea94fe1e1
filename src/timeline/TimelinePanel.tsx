import { type Signal, useSignal } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { countOf, formatCount } from "../state/count-format.ts";
import { formatDays } from "../state/days-format.ts";
import type { State } from "../state/state.ts";
import type { Window } from "../state/view/view.ts";
import { leaderOf } from "./axis/axis-room.ts";
import { CHART_KINDS, type ChartKind } from "./charts/charts.ts";
import { allTime } from "./extent.ts";
import { NothingInView } from "./NothingInView.tsx";
import { NotesDialog } from "./notes/NotesDialog.tsx";
import { mountOverview } from "./overview/overview-view.ts";
import { createShows } from "./shown.ts";
import { Shelf } from "./shelf/Shelf.tsx";
import { ShelfButton } from "./shelf/ShelfButton.tsx";
import { TimelineHead } from "./TimelineHead.tsx";
import "./timeline.css";
import "./overview/overview.css";

interface Props {
  readonly state: State;
}

/**
 * The timeline of a coverage: its charts above each other, and an overview of all time in which the
 * window is chosen. It fills its container. Preact makes the frame and the words; effects draw
 * the rest; the page names the region. Another state makes it start over.
 */
export function TimelinePanel({ state }: Props) {
  const all = useMemo(() => allTime(state.coverage), [state]);
  const shelf = useSignal(false);
  if (all === null) return <NothingDated state={state} shelf={shelf} />;
  return (
    <div class="timeline" data-wide={state.wide.value}>
      <TimelineHead state={state} shelf={shelf} />
      <div class="timeline-charts">
        {CHART_KINDS.filter(({ id }) => state.charts.value.includes(id)).map((chart) => (
          <div
            key={chart.id}
            class={`timeline-chart${leaderOf(state.charts.value) === chart.id ? "" : " bare"}`}
          >
            <ChartWords chart={chart} state={state} />
            <div class="timeline-plot">
              <Mounted mount={chart.mount} state={state} all={all} class={chart.class} />
            </div>
          </div>
        ))}
        <NothingInView state={state} />
        <Shelf state={state} open={shelf} />
      </div>
      <div class="timeline-overview">
        <SpanLabel state={state} />
        <Mounted mount={mountOverview} state={state} all={all} class="overview" />
      </div>
      <NotesDialog state={state} />
    </div>
  );
}

/** By itself, so that a step of the window draws a line anew and no chart. */
function ChartWords({ chart, state }: Props & { readonly chart: ChartKind }) {
  if (chart.words === undefined) return null;
  const words = chart.words(state);
  return (
    <h3 class="chart-words" title={words}>
      {words}
    </h3>
  );
}

interface MountedProps extends Props {
  readonly mount: (root: HTMLDivElement, state: State, all: Window) => () => void;
  readonly all: Window;
  readonly class: string;
}

/** An element whose content Preact leaves to effects. */
function Mounted({ mount, state, all, class: name }: MountedProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (root.current ? mount(root.current, state, all) : undefined),
    [mount, state, all],
  );
  return <div ref={root} class={name} />;
}

/** What the histogram counts: all dated articles, or how many of them the filters leave. */
function SpanLabel({ state }: Props) {
  const { dated } = state.coverage;
  const shows = useMemo(() => createShows(state), [state]).value;
  const days = useMemo(() => formatDays(dated, state.zone.value), [dated, state.zone.value]);
  const shown = useMemo(() => (shows === null ? null : dated.filter(shows).length), [dated, shows]);
  const what = shown === null ? "All" : `${formatCount(shown)} of ${formatCount(dated.length)}`;
  return (
    <p class="overview-label" title={`${what}, ${days}`}>
      {what}
      <span class={shown === null ? "" : "overview-days"}>, {days}</span>
    </p>
  );
}

function NothingDated({ state, shelf }: Props & { readonly shelf: Signal<boolean> }) {
  const { size } = state.coverage.articles;
  return (
    <div class="timeline">
      <div class="timeline-charts timeline-empty">
        <p>
          <strong>No article in this corpus has a publish time.</strong>
        </p>
        <p>
          A timeline shows only times that are known; explore the {countOf(size, "article")} in the
          network.
        </p>
        <ShelfButton state={state} open={shelf} />
        <Shelf state={state} open={shelf} />
      </div>
    </div>
  );
}
