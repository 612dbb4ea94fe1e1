import type { State } from "../../state/state.ts";
import { formatDays } from "../../state/days-format.ts";
import { formatSpan } from "../../state/time-format.ts";
import { formatCount, nounFor } from "../../state/count-format.ts";

/** How much is in the window, as a sentence: “43 articles by 37 providers on 3 topics in 5 stories, 9 to 18 June 2020”. */
export function Counts({ state }: { state: State }) {
  const { articles, providers, topics, stories } = state.presence.value.now.counts;
  const total = state.coverage.articles.size;
  const window = state.window.value;
  const zone = state.zone.value;
  const days = window === null ? formatDays(state.coverage.dated, zone) : formatSpan(window, zone);
  return (
    <span class="header-counts">
      <b>{formatCount(articles)}</b> {window === null ? "" : `of ${formatCount(total)} `}
      {nounFor(window === null ? articles : total, "article")} by <b>{formatCount(providers)}</b>{" "}
      {nounFor(providers, "provider")}
      {topics === 0 ? null : (
        <>
          {" "}
          on <b>{formatCount(topics)}</b> {nounFor(topics, "topic")}
        </>
      )}
      {stories === 0 ? null : (
        <>
          {" "}
          in <b>{formatCount(stories)}</b> {nounFor(stories, "story")}
        </>
      )}
      {days === "" ? null : `, ${days}`}
    </span>
  );
}
