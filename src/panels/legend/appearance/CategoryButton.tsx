import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { State } from "../../../state/state.ts";
import { useHover } from "../../use-hover.ts";

/** The row of a story, topic or provider: it lights with it, and a click selects it. */
export function CategoryButton(props: {
  state: State;
  of: string;
  name: string;
  children: ComponentChildren;
}) {
  const { state, of, name, children } = props;
  const isSelected = useComputed(() => state.selected.value.includes(of));
  const isDimmed = useComputed(() => state.focus.value?.lit.has(of) === false);
  const hover = useHover(state, of);
  return (
    <button
      type="button"
      class="panel-button appearance-row"
      aria-pressed={isSelected.value}
      data-dimmed={isDimmed.value}
      title={name}
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        const add = ctrlKey || metaKey || shiftKey;
        const isOnly = isSelected.peek() && state.selected.peek().length === 1;
        state.select(isOnly ? null : of, { reveal: true, add: add && !isOnly });
      }}
      {...hover}
    >
      {children}
    </button>
  );
}
