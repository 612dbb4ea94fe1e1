import type { Meaning } from "../../../state/measures/colours.ts";
import type { State } from "../../../state/state.ts";
import { COLOURS, type View } from "../../../state/view/view.ts";
import { CategoryKey } from "./CategoryKey.tsx";
import { Chooser } from "./Chooser.tsx";
import { MeasureKey } from "./MeasureKey.tsx";
import { OrderKey } from "./OrderKey.tsx";
import "./appearance.css";

const NAMES: Readonly<Record<View["colour"], string>> = {
  story: "Story",
  kind: "Kind",
  topic: "Topic",
  provider: "Provider",
  community: "Community",
  lag: "Lag",
  quality: "Quality",
};

/** What the colours of marks, dots and bars say; and the choice of what they shall say. */
export function ColourLegend({ state }: { state: State }) {
  const hasStories = state.coverage.stories.size > 0;
  const choices = COLOURS.map((value) => ({
    value,
    name: value === "story" && !hasStories ? "Order of publishing" : NAMES[value],
  }));
  return (
    <section class="appearance" aria-label="Colour">
      <Chooser
        name="Colour by"
        choices={choices}
        value={state.colour.value}
        onChoose={(value) => {
          state.colour.value = value;
        }}
      />
      {/* Of stories the list below is the key. */}
      {state.colour.value === "story" && hasStories ? null : (
        <Key state={state} meaning={state.colours.value.meaning} />
      )}
    </section>
  );
}

function Key({ state, meaning }: { state: State; meaning: Meaning }) {
  switch (meaning.is) {
    case "categories":
      return <CategoryKey state={state} meaning={meaning} />;
    case "measure":
      return <MeasureKey meaning={meaning} />;
    case "order":
      return <OrderKey state={state} meaning={meaning} />;
    default:
      return meaning satisfies never;
  }
}
