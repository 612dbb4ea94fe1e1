import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import type { Chart } from "../../state/view/timeline-parts.ts";
import { AttentionControls } from "../attention/AttentionControls.tsx";
import { LanesControls } from "../lanes/LanesControls.tsx";
import { SpreadControls } from "../spread/SpreadControls.tsx";

/** What can be chosen of each chart. */
const CONTROLS: Partial<Record<Chart, typeof LanesControls>> = {
  lanes: LanesControls,
  attention: AttentionControls,
  spread: SpreadControls,
};

/** The choices of the charts that are shown; short of room they fold behind a button. */
export function HeadOptions({ state }: { state: State }) {
  const id = useId();
  const isOpen = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented || !isOpen.peek()) return;
    event.preventDefault();
    event.stopPropagation();
    isOpen.value = false;
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="timeline-options" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="timeline-fold"
        aria-expanded={isOpen.value}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.peek();
        }}
      >
        <span class="timeline-fold-words">{foldWords(state)}</span>
        <span class="timeline-fold-more">More</span>
      </button>
      <div id={id} class="timeline-choices" data-open={isOpen.value}>
        {state.charts.value.map((chart) => {
          const Controls = CONTROLS[chart];
          return Controls ? <Controls key={chart} state={state} /> : null;
        })}
      </div>
    </div>
  );
}

/** What a wide head says of the choices that are folded: how the lanes lie, if they are alone. */
function foldWords({ charts, lanes }: State): string {
  const [only, ...more] = charts.value;
  const { by } = lanes.value;
  if (only !== "lanes" || more.length > 0) return "More";
  return by === "none" ? "in one lane" : `by ${by}`;
}
