import type { State } from "../../state/state.ts";
import { isAdding } from "../adding.ts";
import { useHover } from "../use-hover.ts";

/** The name of a provider, topic or story in a text; a click selects it. */
export function GroupButton(props: { state: State; selected: string; class?: string }) {
  const { state, selected } = props;
  const { providers, topics, stories } = state.coverage;
  const group = providers.get(selected) ?? topics.get(selected) ?? stories.get(selected);
  const hover = useHover(state, selected);
  return (
    <button
      type="button"
      class={`panel-button panel-link ${props.class ?? ""}`}
      dir="auto"
      onClick={(event) => state.select(selected, { reveal: true, add: isAdding(event) })}
      {...hover}
    >
      {group?.label ?? ""}
    </button>
  );
}
