import { useComputed } from "@preact/signals";
import { bisector } from "d3";
import type { DatedArticle } from "../../graph/coverage.ts";
import { isNarrowed } from "../../state/filters/summary.ts";
import { DAY } from "../../state/presence/window-run.ts";
import type { State } from "../../state/state.ts";
import { formatSpan } from "../../state/time-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { ArticleList } from "./ArticleList.tsx";
import { OverviewProviders } from "./OverviewProviders.tsx";
import { Rankings } from "../rankings/Rankings.tsx";
import { OverviewStories } from "./OverviewStories.tsx";
import { inSight } from "../in-sight.ts";
import { useSettled } from "../use-settled.ts";
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

/** What the corpus is, or what of it is in view, once a window that is dragged has come to rest. */
function InView({ state }: { state: State }) {
  const changes = useComputed(() => [state.presence.value, state.window.value, state.zone.value]);
  const said = useSettled(changes, () => wordsInView(state)).value;
  return <p class="details-sum">{said ?? wordsInView(state)}</p>;
}

/** Cost: a look at each article. */
function wordsInView(state: State) {
  const sight = inSight(state);
  const zone = state.zone.value;
  if (!isNarrowed(sight)) return corpusSentences(state.coverage, zone);
  return <Pieces pieces={viewSentences(sight, state.presence.value.now, zone)} />;
}

const byTime = bisector(({ time }: DatedArticle) => time);

/** The first to report, of those in view. */
function Earliest({ state }: { state: State }) {
  const { dated } = state.coverage;
  const { now } = state.presence.value;
  const window = state.window.value;
  const zone = state.zone.value;
  const first: string[] = [];
  // One that is known by its date alone is in view as long as its day is.
  const start = window === null ? 0 : byTime.left(dated, window.from - DAY);
  for (const { key } of dated.slice(start)) {
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
