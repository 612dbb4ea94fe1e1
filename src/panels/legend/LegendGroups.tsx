import { useSignal } from "@preact/signals";
import type { Provider, Topic } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { LegendGroup } from "./LegendGroup.tsx";
import { byArticles, withChosen } from "../window-lists.ts";
import { formatCount, nounFor } from "../../state/count-format.ts";

/** The topics or the providers that have articles in the window, the most first; a click selects. */
export function LegendGroups(props: {
  state: State;
  kind: "topic" | "provider";
  groups: ReadonlyMap<string, Provider | Topic>;
  /** How many are shown before one asks for more. */
  most: number;
}) {
  const { state, kind, groups, most } = props;
  const isExpanded = useSignal(false);
  const { now } = state.presence.value;
  if (groups.size === 0) return null;
  const ranked = byArticles(groups.values(), now);
  const absent = groups.size - ranked.length;
  const shown = isExpanded.value ? ranked : withChosen(ranked, most, chosenGroups(state));
  const more = ranked.length - most;
  const list = `legend-${kind}-list`;
  return (
    <section class="legend-section" aria-labelledby={`legend-${kind}`}>
      <h3 class="panel-heading" id={`legend-${kind}`}>
        {kind === "topic" ? "Topics" : "Providers"}
      </h3>
      <ul class="legend-list" id={list}>
        {shown.map(({ group, count }) => (
          <LegendGroup
            key={group.key}
            state={state}
            kind={kind}
            group={group}
            count={count}
            most={ranked[0]?.count ?? count}
          />
        ))}
      </ul>
      {more > 0 ? (
        <button
          type="button"
          class="panel-button panel-link legend-more"
          aria-expanded={isExpanded.value}
          aria-controls={list}
          onClick={() => {
            isExpanded.value = !isExpanded.peek();
          }}
        >
          {isExpanded.value ? `First ${most} only` : `${formatCount(more)} more`}
        </button>
      ) : null}
      {absent > 0 ? (
        <p class="panel-note">
          {formatCount(absent)} {nounFor(absent, kind)} outside the window
        </p>
      ) : null}
    </section>
  );
}

/** The selected topic or provider, or those of the selected article: never hidden behind “more”. */
function chosenGroups({ coverage, selection }: State): readonly string[] {
  const key = selection.value;
  if (key === null) return [];
  const article = coverage.articles.get(key);
  return article ? [article.provider, ...article.topics] : [key];
}
