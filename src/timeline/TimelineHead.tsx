import type { Signal } from "@preact/signals";
import { countOf, formatCount } from "../state/count-format.ts";
import type { State } from "../state/state.ts";
import { ShelfButton } from "./shelf/ShelfButton.tsx";
import { datedInView, lanesName, orderWords, spanEnds, windowEnds } from "./words.ts";
import { ZoneChooser } from "./ZoneChooser.tsx";

/**
 * What the timeline shows, in words: the lanes' order, the window, its zone, and how much is in it.
 *
 * @param shelf whether the shelf of undated articles is open.
 */
export function TimelineHead({ state, shelf }: { state: State; shelf: Signal<boolean> }) {
  const { coverage } = state;
  const window = state.window.value;
  const zone = state.zone.value;
  const [from, to = ""] = window ? windowEnds(window, zone) : spanEnds(coverage, zone);
  const order = orderWords(state.lanes.value);
  const inView = datedInView(state);
  const total = coverage.articles.size;
  const undated = coverage.undated.length;
  return (
    <header class="timeline-head">
      <h2>
        {lanesName(state.lanes.value)}
        <span class="timeline-order">{order === "" ? "" : `, ${order}`}</span>
      </h2>
      <p>
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
    </header>
  );
}
