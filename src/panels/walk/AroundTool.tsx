import { useComputed } from "@preact/signals";
import { thingsWords } from "../../state/history/thing-words.ts";
import type { State } from "../../state/state.ts";
import type { Around } from "../../state/view/view.ts";
import { useSettled } from "../use-settled.ts";
import { LinkKinds } from "./LinkKinds.tsx";
import { PathTo } from "./PathTo.tsx";
import { reachWords } from "./reach.ts";
import { centresNow, setKeep, setSteps, stepBack, stepsAround } from "./steps.ts";
import "./walk.css";

/**
 * “What is around this?”: one, two or three steps around what is selected, with all else dimmed or
 * gone; and the way to a path from it. Nothing where the network that is drawn has no mark of it.
 */
export function AroundTool({ state }: { state: State }) {
  const centres = centresNow(state);
  const now = stepsAround(state, centres);
  const { value: around } = state.around;
  if (centres.length === 0) {
    return around === null ? null : <Elsewhere state={state} around={around} />;
  }
  return (
    <section class="details-section walk" aria-labelledby="walk-around">
      <div class="walk-row">
        <h3 class="walk-name" id="walk-around">
          Around <bdi>{nameOf(centres, state)}</bdi>
        </h3>
        <fieldset class="walk-steps">
          <legend class="visually-hidden">Steps</legend>
          {([1, 2, 3] as const).map((steps) => (
            <button
              key={steps}
              type="button"
              class="walk-button"
              aria-pressed={now?.steps === steps}
              title={`${steps === 1 ? "1 step" : `${steps} steps`} (${steps})`}
              onClick={() => setSteps(state, centres, steps)}
            >
              {steps}
              <span class="visually-hidden">{steps === 1 ? " step" : " steps"}</span>
            </button>
          ))}
        </fieldset>
        <span class="walk-unit" aria-hidden="true">
          steps
        </span>
        <PathTo state={state} />
      </div>
      {now === null ? null : <Reached state={state} now={now} />}
      {around !== null && now === null ? <Elsewhere state={state} around={around} /> : null}
    </section>
  );
}

/** Of what is selected, which stands above, no more is said. */
function nameOf(centres: readonly string[], { selected, coverage }: State): string {
  const { length } = selected.value;
  if (length === 0) return thingsWords(centres, coverage);
  return length === 1 ? "this" : "these";
}

/** What the steps reach, and what happens to the rest. */
function Reached({ state, now }: { state: State; now: Around }) {
  const changes = useComputed(() => [state.drawn.value, state.around.value]);
  const words = useSettled(changes, () => {
    const around = state.around.peek();
    return around === null ? "" : reachWords(state.drawn.peek(), around);
  });
  return (
    <>
      <output class="walk-reach">{words.value ?? "\u00A0"}</output>
      <div class="walk-row">
        <fieldset class="walk-steps">
          <legend class="visually-hidden">The rest</legend>
          {([false, true] as const).map((keep) => (
            <button
              key={String(keep)}
              type="button"
              class="walk-button"
              aria-pressed={now.keep === keep}
              onClick={() => setKeep(state, keep)}
            >
              {keep ? "Keep only this" : "Dim the rest"}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="panel-button panel-link walk-link"
          title="One step less (Backspace)"
          onClick={({ currentTarget }) => {
            const tool = currentTarget.closest(".walk");
            stepBack(state);
            // With the last step it is gone.
            if (state.around.peek() === null) tool?.querySelector("button")?.focus();
          }}
        >
          One step back
        </button>
      </div>
      <LinkKinds state={state} />
    </>
  );
}

/** The steps stay where they were when something else is selected. */
function Elsewhere({ state, around }: { state: State; around: Around }) {
  return (
    <p class="walk-reach walk-elsewhere">
      Now {around.steps === 1 ? "1 step" : `${around.steps} steps`} around{" "}
      <bdi>{thingsWords(around.of, state.coverage)}</bdi>.{" "}
      <button
        type="button"
        class="panel-button panel-link walk-link"
        onClick={() => {
          state.around.value = null;
        }}
      >
        Stop
      </button>
    </p>
  );
}
