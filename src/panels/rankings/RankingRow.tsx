import { useComputed } from "@preact/signals";
import type { State } from "../../state/state.ts";
import type { MarkKind } from "../../state/view/view.ts";
import { Mark, type MarkShape } from "../Mark.tsx";
import { useHover } from "../use-hover.ts";
import type { Ranked } from "./ranking.ts";

/** A place in a ranking: what has it, its value, and a bar as long as its share of the longest. */
export function RankingRow(props: {
  state: State;
  kind: MarkKind;
  ranked: Ranked;
  /** In words. */
  value: string;
  /** From 0 to 1. */
  share: number;
}) {
  const { state, kind, ranked, value, share } = props;
  const { key, label, rank } = ranked;
  const hover = useHover(state, key);
  const isSelected = useComputed(() => state.selected.value.includes(key));
  const isHovered = useComputed(() => state.hover.value === key);
  const colour = state.marks.value.colour(key);
  return (
    <li>
      <button
        type="button"
        class="panel-button rankings-row"
        aria-pressed={isSelected.value}
        data-hovered={isHovered.value}
        title={label}
        style={{ "--mark": colour }}
        onClick={({ ctrlKey, metaKey, shiftKey }) =>
          state.select(key, { reveal: true, add: ctrlKey || metaKey || shiftKey })
        }
        {...hover}
      >
        <span class="rankings-rank">{rank}</span>
        <Mark shape={shapeOf(state, kind, key)} colour={colour} />
        <span class="rankings-name" dir="auto">
          {label}
        </span>
        <span class="rankings-value">{value}</span>
        <span class="rankings-bar">
          <span class="rankings-bar-fill" style={{ width: `${Math.max(0, 100 * share)}%` }} />
        </span>
      </button>
    </li>
  );
}

function shapeOf({ coverage }: State, kind: MarkKind, key: string): MarkShape {
  if (kind !== "article") return kind;
  return coverage.articles.get(key)?.filed === true ? "filed" : "listed";
}
