import { isNarrowed } from "../../state/filters/summary.ts";
import type { State } from "../../state/state.ts";
import { formatSpan } from "../../state/time-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { ArticleList } from "./ArticleList.tsx";
import { OverviewProviders } from "./OverviewProviders.tsx";
import { Rankings } from "../rankings/Rankings.tsx";
import { OverviewStories } from "./OverviewStories.tsx";
import { inSight } from "../in-sight.ts";
import { Pieces } from "../Pieces.tsx";
import { corpusSentences, viewSentences } from "./corpus-sentence.ts";

/** How many articles the list of the first to report holds. */
const FIRST = 5;

/** With nothing selected: what this corpus is, who was first, and how to go on. */
export function Overview({ state }: { state: State }) {
  const { coverage } = state;
  const description = coverage.graph.getAttribute("description");
  return (
    <div class="details-body">
      <h2 class="details-headline" tabIndex={-1} dir="auto">
        {coverage.title}
      </h2>
      {description ? (
        <p class="details-excerpt" dir="auto">
          {description}
        </p>
      ) : null}
      <InView state={state} />
      <OverviewStories state={state} />
      <Earliest state={state} />
      <OverviewProviders state={state} />
      <Rankings state={state} />
      <div class="details-section">
        <h3 class="details-subheading">Find your way</h3>
        <ul class="details-hints">
          <li>Choose a dot, square or diamond to read about it; Escape lets it go.</li>
          <li>
            Press <kbd class="details-key">/</kbd> to search titles, providers, topics and stories.
          </li>
          <li>Drag over the histogram to narrow the window.</li>
          <li>
            Choose a name in the legend to keep it alone; with Ctrl, ⌘ or Shift, or by its plus,
            more than one.
          </li>
        </ul>
      </div>
    </div>
  );
}

/** What the corpus is, or what of it is in view. */
function InView({ state }: { state: State }) {
  const { coverage } = state;
  const zone = state.zone.value;
  const sight = inSight(state);
  if (!isNarrowed(sight)) return <p class="details-sum">{corpusSentences(coverage, zone)}</p>;
  const { now } = state.presence.value;
  return (
    <p class="details-sum">
      <Pieces pieces={viewSentences(sight, now, zone)} />
    </p>
  );
}

/** The first to report, of those in view. */
function Earliest({ state }: { state: State }) {
  const { dated } = state.coverage;
  const { now } = state.presence.value;
  const window = state.window.value;
  const zone = state.zone.value;
  const first: string[] = [];
  for (const { key } of dated) {
    if (first.length === FIRST) break;
    if (now.has(key)) first.push(key);
  }
  if (first.length === 0) return null;
  const isAll = now.counts.articles === state.coverage.articles.size;
  return (
    <div class="details-section">
      <h3 class="details-subheading">{isAll ? "Earliest in this corpus" : "Earliest in view"}</h3>
      <p class="details-span">
        {window === null ? "Times" : `${formatSpan(window, zone)}, times`} in {zoneLabel(zone)}.
        Others may have reported before.
      </p>
      <ArticleList state={state} keys={first} withProvider />
    </div>
  );
}
