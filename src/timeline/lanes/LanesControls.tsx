import type { State } from "../../state/state.ts";
import type { Lanes } from "../../state/view/timeline-parts.ts";
import { FieldChoice } from "../head/FieldChoice.tsx";

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
  const { lanes } = state;
  const { by, arcs } = lanes.value;
  return (
    <>
      <FieldChoice part={lanes} field="by" label="by" name="Lanes by" names={BY} />
      {by === "none" ? null : (
        <FieldChoice
          part={lanes}
          field="order"
          label="in order of"
          name="Lanes in order of"
          names={ORDERS}
        />
      )}
      <button
        type="button"
        class="timeline-toggle"
        aria-pressed={arcs}
        title="An arc from each article to those that it lists, between the rows in sight"
        onClick={() => {
          lanes.value = { ...lanes.peek(), arcs: !arcs };
        }}
      >
        Related links
      </button>
    </>
  );
}
