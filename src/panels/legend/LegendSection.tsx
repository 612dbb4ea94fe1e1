import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { formatCount, nounFor } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { withChosen } from "../window-lists.ts";
import { type GroupKind, LegendGroup, type LegendItem } from "./LegendGroup.tsx";

const HEADINGS: Record<GroupKind, string> = {
  story: "Stories",
  topic: "Topics",
  provider: "Providers",
};

/** A list of the groups of one kind in the window: the first of them, and the rest when asked for. */
export function LegendSection(props: {
  state: State;
  kind: GroupKind;
  ranked: readonly LegendItem[];
  /** How many are shown before one asks for more. */
  most: number;
  /** How many there are, in the window or not. */
  total: number;
  /** Comes after the list. */
  children?: ComponentChildren;
}) {
  const { state, kind, ranked, most, total, children } = props;
  const isExpanded = useSignal(false);
  const shown = isExpanded.value ? ranked : withChosen(ranked, most, chosenGroups(state));
  const longest = Math.max(0, ...ranked.slice(0, most).map(({ count }) => count));
  const more = ranked.length - most;
  const absent = total - ranked.length;
  const list = `legend-${kind}-list`;
  return (
    <section class="legend-section" aria-labelledby={`legend-${kind}`}>
      <h3 class="panel-heading" id={`legend-${kind}`}>
        {HEADINGS[kind]}
      </h3>
      <ul class="legend-list" id={list}>
        {shown.map(({ group, count }) => (
          <LegendGroup
            key={group.key}
            state={state}
            kind={kind}
            group={group}
            count={count}
            most={longest}
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
      {children}
      {absent > 0 ? (
        <p class="panel-note">
          {formatCount(absent)} {nounFor(absent, kind)} outside the window
        </p>
      ) : null}
    </section>
  );
}

/** The selected group, or those of the selected article: never hidden behind “more”. */
function chosenGroups({ coverage, selection }: State): readonly string[] {
  const key = selection.value;
  if (key === null) return [];
  const article = coverage.articles.get(key);
  return article ? [article.provider, ...article.topics, article.story ?? ""] : [key];
}
