import { KIND_NAMES } from "../../../state/measures/marks-of.ts";
import type { State } from "../../../state/state.ts";
import { type MarkKind, type NetworkId, SIZES, type View } from "../../../state/view/view.ts";
import { Chooser } from "./Chooser.tsx";
import { SizeMark } from "./SizeMark.tsx";
import "./appearance.css";

const KINDS: Readonly<Record<NetworkId, readonly MarkKind[]>> = {
  articles: ["article", "provider", "topic"],
  providers: ["provider"],
  stories: ["story", "topic"],
};

/** What the sizes of the marks say, on marks drawn to one scale; and the choice of what they shall say. */
export function SizeLegend({ state }: { state: State }) {
  const sizing = state.sizing.value;
  const drawn = KINDS[state.network.value].filter((kind) => !state.hidden.value.includes(kind));
  const rows = drawn
    .map((kind) => ({ kind, ticks: sizing.ticks(kind) }))
    .filter(({ ticks }) => ticks.length > 0);
  const isSilent = sizing.measure !== null && rows.length === 0;
  return (
    <section class="appearance" aria-label="Size">
      <Chooser
        name="Size by"
        choices={SIZES.map((value) => ({ value, name: nameOf(value, state) }))}
        value={state.size.value}
        onChoose={(value) => {
          state.size.value = value;
        }}
      />
      <dl class="appearance-sizes">
        {rows.map(({ kind, ticks }) => (
          <div key={kind} class="appearance-scale">
            <dt>{KIND_NAMES[kind]}</dt>
            {ticks.map(({ label, radius }) => (
              <dd key={label} class="appearance-size">
                <SizeMark kind={kind} radius={radius} />
                {label}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {isSilent ? (
        <p class="panel-note">Not known of what is drawn here: each kind has one size.</p>
      ) : null}
    </section>
  );
}

function nameOf(size: View["size"], { measures }: State): string {
  return size === "same" ? "Nothing, all the same" : measures[size].label;
}
