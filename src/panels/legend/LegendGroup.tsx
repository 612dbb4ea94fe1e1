import { useComputed } from "@preact/signals";
import type { ComponentChild } from "preact";
import type { CoverageStory, Provider, Topic } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";
import { useHover } from "../use-hover.ts";
import { formatCount, nounFor } from "../../state/count-format.ts";

export type GroupKind = "story" | "topic" | "provider";

/** A group and how many of its articles are in the window. */
export interface LegendItem {
  readonly group: Provider | Topic | CoverageStory;
  readonly count: number;
}

/** A story, topic or provider: its mark, its name, its articles in the window, and a bar as long as its share of the most. */
export function LegendGroup(props: {
  state: State;
  kind: GroupKind;
  group: LegendItem["group"];
  count: number;
  /** The count that fills a bar. */
  most: number;
}) {
  const { state, kind, group, count, most } = props;
  const { key, label } = group;
  // Computed, so that a row renders only when its own answer changes, not with each hover.
  const light = useComputed(() => {
    const focus = state.focus.value;
    if (focus === null) return "none";
    return focus.lit.has(key) ? "lit" : "dimmed";
  });
  const isSelected = useComputed(() => state.selection.value === key);
  const hover = useHover(state, key);
  return (
    <li class="legend-item">
      <button
        type="button"
        class="panel-button legend-row legend-group"
        data-kind={kind}
        data-light={light.value}
        aria-pressed={isSelected.value}
        title={label}
        onClick={() => state.select(isSelected.peek() ? null : key, { reveal: true })}
        {...hover}
      >
        {markOf(state, kind, key)}
        <span class="legend-name" dir="auto">
          {label}
        </span>
        <span class="legend-count">
          {formatCount(count)}
          <span class="visually-hidden"> {nounFor(count, "article")}</span>
        </span>
        {kind === "provider" ? (
          <span class="legend-bar">
            <span class="legend-bar-fill" style={{ width: `${(100 * count) / most}%` }} />
          </span>
        ) : null}
      </button>
    </li>
  );
}

/** None of a provider: the square is among the kinds, and the names line up with those above. */
function markOf({ colours }: State, kind: GroupKind, key: string): ComponentChild {
  if (kind === "provider") return null;
  if (kind === "topic") return <Mark shape="topic" />;
  return <Mark shape="story" colour={colours.value.story(key)} />;
}
