import type { State } from "../../state/state.ts";
import { formatSpan } from "../../state/time-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { ArticleList } from "./ArticleList.tsx";
import { OverviewProviders } from "./OverviewProviders.tsx";
import { OverviewStories } from "./OverviewStories.tsx";
import { corpusSentences } from "./corpus-sentence.ts";

/** How many articles the list of the first to report holds. */
const FIRST = 5;

/** With nothing selected: what this corpus is, who was first, and how to go on. */
export function Overview({ state }: { state: State }) {
  const { coverage } = state;
  const { now } = state.presence.value;
  const window = state.window.value;
  const zone = state.zone.value;
  const description = coverage.graph.getAttribute("description");
  const first = coverage.dated.filter(({ key }) => now.has(key)).slice(0, FIRST);
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
      <p class="details-sum">{corpusSentences(coverage, zone)}</p>
      <OverviewStories state={state} />
      {first.length === 0 ? null : (
        <div class="details-section">
          <h3 class="details-subheading">
            {window === null ? "Earliest in this corpus" : "Earliest in the window"}
          </h3>
          <p class="details-span">
            {window === null ? "" : `${formatSpan(window, zone)}, `}
            {window === null ? "Times" : "times"} in {zoneLabel(zone)}. Others may have reported
            before.
          </p>
          <ArticleList state={state} keys={first.map(({ key }) => key)} withProvider />
        </div>
      )}
      <OverviewProviders state={state} />
      <div class="details-section">
        <h3 class="details-subheading">Find your way</h3>
        <ul class="details-hints">
          <li>Choose a dot, square or diamond to read about it; Escape lets it go.</li>
          <li>
            Press <kbd class="details-key">/</kbd> to search titles, providers, topics and stories.
          </li>
          <li>Drag over the histogram to narrow the window.</li>
        </ul>
      </div>
    </div>
  );
}
