import type { Signal } from "@preact/signals";
import { countOf, formatCount } from "../state/count-format.ts";
import type { State } from "../state/state.ts";
import { ChartChooser } from "./head/ChartChooser.tsx";
import { HeadOptions } from "./head/HeadOptions.tsx";
import { NavigationControls } from "./navigation/NavigationControls.tsx";
import { NotesButton } from "./notes/NotesButton.tsx";
import { PlayControls } from "./play/PlayControls.tsx";
import { ShelfButton } from "./shelf/ShelfButton.tsx";
import { chartsName, datedInView, spanEnds, windowEnds } from "./words.ts";
import { ZoneChooser } from "./ZoneChooser.tsx";

interface Props {
  readonly state: State;
  /** Whether the shelf of undated articles is open. */
  readonly shelf: Signal<boolean>;
}

/** Which charts are shown and how, and in words the window, its zone, and how much is in it. */
export function TimelineHead({ state, shelf }: Props) {
  return (
    <header class="timeline-head">
      <h2 class="visually-hidden">{chartsName(state.charts.value)}</h2>
      <PlayControls state={state} />
      <ChartChooser state={state} />
      <HeadOptions state={state} />
      <NavigationControls state={state} />
      <NotesButton state={state} />
      <WindowWords state={state} shelf={shelf} />
      <WideButton state={state} />
    </header>
  );
}

function WindowWords({ state, shelf }: Props) {
  const { coverage } = state;
  const window = state.window.value;
  const zone = state.zone.value;
  const [from, to = ""] = window ? windowEnds(window, zone) : spanEnds(coverage, zone);
  const inView = datedInView(state);
  const total = coverage.articles.size;
  const undated = coverage.undated.length;
  return (
    <p class="timeline-words">
      <span class="timeline-window">
        <strong>{from}</strong>
        {to !== "" && (
          <>
            {" "}
            to <strong>{to}</strong>
          </>
        )}
        , <ZoneChooser state={state} />
      </span>
      <span class="timeline-count">
        {inView < total && `${formatCount(inView)} of `}
        {countOf(total, "article")}
      </span>
      {undated > 0 && (
        <span class="timeline-count">
          <ShelfButton state={state} open={shelf} />
        </span>
      )}
      {window && (
        <button type="button" onClick={() => state.setWindow(null)}>
          All time
        </button>
      )}
    </p>
  );
}

/** Gives the timeline the whole page, or gives it back: then it has words too where there is no header. */
function WideButton({ state }: { state: State }) {
  const isWide = state.wide.value;
  return (
    <button
      type="button"
      class="timeline-wide"
      aria-label={isWide ? "Back to the network" : "Timeline on the whole page"}
      title={isWide ? "Back to the network (T)" : "Timeline on the whole page (T)"}
      onClick={() => {
        state.wide.value = !isWide;
      }}
    >
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={isWide ? "M6 1v5H1M8 13V8h5" : "M8 1h5v5M6 13H1V8"} />
      </svg>
      {isWide && <span class="timeline-back">Network</span>}
    </button>
  );
}
