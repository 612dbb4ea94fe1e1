import { useLayoutEffect, useRef } from "preact/hooks";
import type { State } from "../../../state/state.ts";
import { amended } from "../../edit/edits.ts";
import type { TalkEditor } from "../../edit/talk-editor.ts";
import { MOST_LINE, MOST_STEPS, type Step, type ViewScene } from "../../talk.ts";
import { sketcherOf } from "../../thumbnail/sketcher.ts";
import { said } from "../said.ts";
import { revealOf, stepMoved, stepTo } from "../step-edits.ts";
import type { StripWork } from "../work.ts";

/** The steps of a scene: each click on the stage makes the next one before the next scene comes. */
export function StepsForm(props: {
  readonly state: State;
  readonly editor: TalkEditor;
  readonly work: StripWork;
  readonly scene: ViewScene;
}) {
  const { state, editor, work, scene } = props;
  const { steps } = scene;
  const chosenStep = editor.chosenStep.value;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ at: number; way: string } | null>(null);
  // A button that goes along with its step, or away with it, has lost the focus.
  useLayoutEffect(() => {
    const { current: wish } = moved;
    moved.current = null;
    if (wish === null) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(wish.at, rows.length - 1)];
    row?.querySelector<HTMLElement>(`[data-way="${wish.way}"]`)?.focus();
  }, [steps]);
  const write = (words: string, next: readonly Step[], series?: string) =>
    editor.edit(words, (talk) => amended(talk, scene.id, { steps: [...next] }), series);
  const add = (plays: boolean) => {
    const step = stepTo(scene, state.view.peek(), plays, state.coverage);
    if (step === null) {
      said.value = "The view is as at the end of the scene: change it first.";
      return;
    }
    write("adding a step", [...steps, step]);
    said.value = `Step ${steps.length + 1} added: ${step.label}.`;
  };
  const reveal = () => {
    const staged = sketcherOf(state.coverage, state.palette.peek()).staged(scene.view);
    const revealed = revealOf(scene, staged);
    if (revealed === null) {
      said.value = "There is but one outlet in the scene’s view: nothing to reveal.";
      return;
    }
    editor.edit("revealing outlet by outlet", (talk) => amended(talk, scene.id, revealed));
    said.value = `${revealed.steps.length} steps: the scene begins with its first outlet.`;
  };
  const isFull = steps.length >= MOST_STEPS;
  return (
    <fieldset class="steps-form">
      <legend class="scene-form-heading">Steps within the scene</legend>
      {steps.length === 0 ? null : (
        <ol ref={list} class="steps-form-list">
          {steps.map((step, at) => (
            <li
              // A step has no name of its own but its place.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              class="steps-form-item"
              aria-current={at + 1 === chosenStep ? "step" : undefined}
            >
              <span class="steps-form-number">{at + 1}</span>
              <input
                type="text"
                aria-label={`Step ${at + 1}`}
                maxLength={MOST_LINE}
                autoComplete="off"
                dir="auto"
                value={step.label}
                onInput={({ currentTarget: { value } }) =>
                  write(
                    "a step’s words",
                    steps.with(at, { ...step, label: value }),
                    `${scene.id} step ${at}`,
                  )
                }
              />
              {step.plays ? <span class="steps-form-plays">plays</span> : null}
              <StepButton
                way="show"
                label={`Show step ${at + 1}`}
                words="Show"
                onClick={() => work.show(scene, at + 1)}
              />
              <StepButton
                way="earlier"
                label={`Move step ${at + 1} earlier`}
                words="↑"
                isOff={at === 0}
                onClick={() => {
                  moved.current = { at: at - 1, way: "earlier" };
                  write("moving a step", stepMoved(steps, at, at - 1));
                  said.value = `Moved to place ${at} of ${steps.length}.`;
                }}
              />
              <StepButton
                way="later"
                label={`Move step ${at + 1} later`}
                words="↓"
                isOff={at === steps.length - 1}
                onClick={() => {
                  moved.current = { at: at + 1, way: "later" };
                  write("moving a step", stepMoved(steps, at, at + 1));
                  said.value = `Moved to place ${at + 2} of ${steps.length}.`;
                }}
              />
              <StepButton
                way="remove"
                label={`Delete step ${at + 1}`}
                words="×"
                onClick={() => {
                  moved.current = { at, way: "remove" };
                  write("deleting a step", steps.toSpliced(at, 1));
                  said.value = `Step ${at + 1} deleted.`;
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <div class="steps-form-ways">
        <button type="button" class="strip-button" disabled={isFull} onClick={() => add(false)}>
          Add this view as a step
        </button>
        <button type="button" class="strip-button" disabled={isFull} onClick={() => add(true)}>
          Play this window as a step
        </button>
        <button type="button" class="strip-button" disabled={isFull} onClick={reveal}>
          Reveal outlet by outlet
        </button>
      </div>
    </fieldset>
  );
}

function StepButton(props: {
  readonly way: string;
  readonly label: string;
  readonly words: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}) {
  const { way, label, words, isOff = false, onClick } = props;
  return (
    <button
      type="button"
      class="steps-form-button"
      data-way={way}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => (isOff ? undefined : onClick())}
    >
      {words}
    </button>
  );
}
