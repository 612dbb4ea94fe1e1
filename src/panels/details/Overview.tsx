import type { DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { formatSpan, formatTime } from "../../state/time-format.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { ArticleList } from "./ArticleList.tsx";
import { OverviewProviders } from "./OverviewProviders.tsx";
import { countOf, formatCount } from "../../state/count-format.ts";

/** How many articles the list of the first to report holds. */
const FIRST = 5;

/** With nothing selected: what this corpus is, who was first, and how to go on. */
export function Overview({ state }: { state: State }) {
  const { coverage } = state;
  const { now } = state.presence.value;
  const window = state.window.value;
  const zone = state.zone.value;
  const first = coverage.dated.filter(({ key }) => now.has(key)).slice(0, FIRST);
  return (
    <div class="details-body">
      <h2 class="details-headline" tabIndex={-1} dir="auto">
        {coverage.title}
      </h2>
      <p class="details-excerpt">{corpusInWords(state)}</p>
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
            Press <kbd class="details-key">/</kbd> to search titles, providers and topics.
          </li>
          <li>Drag over the histogram to narrow the window.</li>
        </ul>
      </div>
    </div>
  );
}

/** Of the whole corpus, whatever the window: the header and the lists follow that. */
function corpusInWords({ coverage, zone }: State): string {
  const { articles, providers, undated, dated } = coverage;
  const filed = [...articles.values()].filter((article) => article.filed).length;
  const listed = articles.size - filed;
  const who = `${countOf(articles.size, "article")} by ${countOf(providers.size, "provider")}`;
  const [first, last] = [dated.at(0), dated.at(-1)];
  const sentences =
    first && last
      ? [`${who}, from ${exactTime(first, zone.value)} to ${exactTime(last, zone.value)}.`]
      : [`${who}.`];
  if (undated.length > 0) sentences.push(`${countOf(undated.length, "article")} undated.`);
  sentences.push(
    listed === 0
      ? "All of them are filed."
      : `${formatCount(filed)} of them ${filed === 1 ? "is" : "are"} filed; ${formatCount(listed)} only listed, as related to those.`,
  );
  return sentences.join(" ");
}

function exactTime({ time, precision }: DatedArticle, zone: string): string {
  return formatTime(time, precision ?? "day", zone);
}
