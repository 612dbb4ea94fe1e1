import type { State } from "../../state/state.ts";
import { useHover } from "../use-hover.ts";
import { ThingMark } from "./ThingMark.tsx";
import { thingName } from "./thing-name.ts";

/** What is selected, each by its name, which opens it alone, and a button that takes it away. */
export function Chosen({ state, keys }: { state: State; keys: readonly string[] }) {
  return (
    <ul class="compare-chosen" aria-label="Selected">
      {keys.map((key) => (
        <ChosenThing key={key} state={state} of={key} />
      ))}
    </ul>
  );
}

function ChosenThing({ state, of }: { state: State; of: string }) {
  const name = thingName(of, state.coverage);
  const hover = useHover(state, of);
  const isOut = !of.includes("~") && !state.presence.value.now.has(of);
  return (
    <li class="compare-chip" data-out={isOut}>
      <button
        type="button"
        class="panel-button compare-chip-name"
        title={`${name}: open it alone`}
        onClick={() => state.select(of, { reveal: true })}
        {...hover}
      >
        <ThingMark state={state} of={of} />
        <span class="compare-chip-text" dir="auto">
          {name}
        </span>
        {isOut ? <span class="compare-chip-out">not in view</span> : null}
      </button>
      <RemoveButton state={state} of={of} name={name} />
    </li>
  );
}

export function RemoveButton(props: { state: State; of: string; name: string }) {
  const { state, of, name } = props;
  return (
    <button
      type="button"
      class="panel-button compare-remove"
      aria-label={`Take ${name} from the selection`}
      title="Take from the selection"
      onClick={() => state.select(of, { add: true })}
    >
      ×
    </button>
  );
}
