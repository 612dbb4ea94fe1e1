import { useComputed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { colouredStories } from "../../state/colour.ts";
import { formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";
import { LegendFacet } from "./LegendFacet.tsx";

/** Those with a colour, and one that has none. */
const LEAST = 5;

const FIRST =
  "First in its story: at least two outlets covered it, and no earlier article of it is in this corpus";

/** The stories with their colours, those that have one on top; and the mark of who was first. */
export function LegendStories({ state }: { state: State }) {
  const first = useMemo(() => colouredStories(state.coverage), [state.coverage]);
  return (
    <LegendFacet state={state} facet="story" least={LEAST} first={first} always>
      <FirstsRow state={state} />
      {state.colour.value === "story" && state.coverage.stories.size > first.length ? (
        <p class="panel-note legend-note">All other articles are grey</p>
      ) : null}
    </LegendFacet>
  );
}

/** The ring around the first of a story, and how many of them are in view. */
function FirstsRow({ state }: { state: State }) {
  const rows = useMemo(() => state.presence.peek().now.rowsOf(state.firsts.keys()), [state]);
  const count = useComputed(() => state.presence.value.now.countIn(rows));
  if (state.firsts.size === 0) return null;
  return (
    <p class="legend-row legend-first" title={FIRST}>
      <span class="legend-mark">
        <Mark shape="first" />
      </span>
      <span class="legend-name">First in its story</span>
      <span class="legend-count">{formatCount(count.value)}</span>
    </p>
  );
}
