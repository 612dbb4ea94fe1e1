import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { type FacetId, NONE, toggled } from "../../state/filters/filters.ts";
import type { State } from "../../state/state.ts";
import { isAdding } from "../adding.ts";
import { useHover } from "../use-hover.ts";
import { FacetMark } from "./FacetMark.tsx";
import type { FacetValue } from "./facet-values.ts";
import { LegendRow } from "./LegendRow.tsx";

/** Facets whose values are things of their own, to be selected and lit. */
const GROUPS: ReadonlySet<FacetId> = new Set(["story", "topic", "provider"]);

/**
 * A value of a facet: its mark, which selects it as its mark in the network does; its name, which
 * filters; how many articles that would leave, and a bar as long as their share of the most.
 *
 * Cost of a window step: three look-ups; it renders only when its own answer changes.
 */
export function FacetRow(props: {
  state: State;
  facet: FacetId;
  value: FacetValue;
  means?: string | undefined;
}) {
  const { state, facet, value, means } = props;
  const key = value.value;
  const isGroup = GROUPS.has(facet) && key !== NONE;
  const count = useComputed(() => state.presence.value.now.leftOf(facet, key));
  const chosen = useComputed(() => {
    const values = state.filters.value[facet];
    return values.length === 0 ? null : values.includes(key);
  });
  const light = useComputed(() => {
    const focus = state.focus.value;
    if (focus === null || !isGroup) return "none";
    return focus.lit.has(key) ? "lit" : "dimmed";
  });
  const isSelected = useComputed(() => isGroup && state.selected.value.includes(key));
  const { onPointerEnter, onPointerLeave, ...focusing } = useHover(state, key);
  const choose = (add: boolean) => {
    const values = toggled(state.filters.peek()[facet], key, add);
    state.setFilters({ [facet]: values });
  };
  const mark: ComponentChildren = <FacetMark state={state} facet={facet} value={key} />;
  return (
    <li
      class="legend-item"
      data-facet={facet}
      data-light={light.value}
      data-chosen={chosen.value}
      data-selected={isSelected.value}
      data-none={count.value === 0}
      style={{ "--count": count.value }}
      {...(isGroup ? { onPointerEnter, onPointerLeave } : {})}
    >
      {isGroup ? (
        <button
          type="button"
          tabIndex={-1}
          class="panel-button legend-mark"
          aria-pressed={isSelected.value}
          aria-label={`Details of ${value.name}`}
          title={`Details of ${value.name}`}
          onClick={(event) => select(state, key, isAdding(event))}
          {...focusing}
        >
          {mark}
        </button>
      ) : (
        <span class="legend-mark">{mark}</span>
      )}
      <LegendRow
        name={value.name}
        {...(means === undefined ? {} : { means })}
        count={count.value}
        noun="article"
        chosen={chosen.value}
        coming={`Add ${value.name} to the choice`}
        going={`Take ${value.name} from the choice`}
        withBar
        onChoose={choose}
        {...(isGroup ? focusing : {})}
      />
    </li>
  );
}

/** Selects it, or lets it go when nothing else is selected. */
function select(state: State, key: string, add: boolean): void {
  const selected = state.selected.peek();
  if (!add && selected.length === 1 && selected[0] === key) state.select(null);
  else state.select(key, { reveal: true, add });
}
