import type { State } from "../../state/state.ts";
import type { Lanes } from "../../state/view/timeline-parts.ts";
import { Choice } from "../head/Choice.tsx";

const BY: Readonly<Record<Lanes["by"], string>> = {
  provider: "provider",
  topic: "topic",
  story: "story",
  type: "type",
  none: "nothing: one lane",
};

const ORDERS: Readonly<Record<Lanes["order"], string>> = {
  first: "first report here",
  lag: "median lag",
  count: "number of articles",
  name: "name",
};

/** What the lanes are rows of, in which order, and whether related links are drawn between them. */
export function LanesControls({ state }: { state: State }) {
  const lanes = state.lanes.value;
  const set = (part: Partial<Lanes>) => {
    state.lanes.value = { ...state.lanes.peek(), ...part };
  };
  return (
    <>
      <Choice
        label="by"
        name="Lanes by"
        names={BY}
        value={lanes.by}
        onChoose={(by) => set({ by })}
      />
      {lanes.by === "none" ? null : (
        <Choice
          label="in order of"
          name="Lanes in order of"
          names={ORDERS}
          value={lanes.order}
          onChoose={(order) => set({ order })}
        />
      )}
      <button
        type="button"
        class="timeline-toggle"
        aria-pressed={lanes.arcs}
        title="An arc from each article to those that it lists, between the rows in sight"
        onClick={() => set({ arcs: !lanes.arcs })}
      >
        Related links
      </button>
    </>
  );
}
