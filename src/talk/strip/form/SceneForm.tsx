import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { State } from "../../../state/state.ts";
import { amended } from "../../edit/edits.ts";
import type { TalkEditor } from "../../edit/talk-editor.ts";
import {
  type Frame,
  FRAMES,
  type Item,
  MOST_LINE,
  MOST_NOTES,
  MOST_TEXT,
  type Scene,
  TEXT_LOOKS,
  type TextScene,
  type ViewScene,
} from "../../talk.ts";
import { madeAlt } from "../../thumbnail/alt-text.ts";
import { LOOK_NAMES } from "../item-words.ts";
import { lacksOf } from "../lacks.ts";
import { closeForm, wantsField } from "../editing.ts";
import type { StripWork } from "../work.ts";
import { StepsForm } from "./StepsForm.tsx";
import { TextField } from "./TextField.tsx";
import "./scene-form.css";

interface FormProps {
  readonly state: State;
  readonly editor: TalkEditor;
  readonly work: StripWork;
}

/** What the chosen item says, to be written: each letter is kept at once. */
export function SceneForm({ state, editor, work, item }: FormProps & { readonly item: Item }) {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!wantsField.value) return;
    wantsField.value = false;
    root.current?.querySelector("textarea")?.focus();
  }, [wantsField.value]);
  const name = item.kind === "heading" ? "Heading" : "Scene";
  return (
    // Escape is Close, from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={root}
      class="scene-form"
      aria-label={`Edit the ${name.toLowerCase()}`}
      data-over-stage
      onKeyDown={closeByKey}
    >
      <div class="scene-form-head">
        <h2 class="scene-form-title">{name}</h2>
        <button type="button" class="strip-button" onClick={closeForm}>
          Close
        </button>
      </div>
      <TextField
        label="Headline"
        words="the headline"
        editor={editor}
        item={item}
        name="headline"
        most={MOST_LINE}
        rows={2}
      />
      {item.kind === "heading" ? null : (
        <SceneFields state={state} editor={editor} work={work} scene={item} />
      )}
    </aside>
  );
}

function closeByKey(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  // Else it would take away what lies on top of the view.
  event.preventDefault();
  closeForm();
}

function SceneFields({ state, editor, work, scene }: FormProps & { readonly scene: Scene }) {
  return (
    <>
      <TextField
        label="Caption"
        words="the caption"
        editor={editor}
        item={scene}
        name="caption"
        most={MOST_TEXT}
        rows={3}
      />
      <TextField
        label="Notes, which only the speaker sees"
        words="the notes"
        editor={editor}
        item={scene}
        name="notes"
        most={MOST_NOTES}
        rows={5}
      />
      {scene.kind === "text" ? (
        <LookField editor={editor} scene={scene} />
      ) : (
        <ViewFields state={state} editor={editor} work={work} scene={scene} />
      )}
      <TimeFields editor={editor} scene={scene} work={work} />
    </>
  );
}

function LookField({ editor, scene }: { editor: TalkEditor; scene: TextScene }) {
  return (
    <label class="strip-field">
      Set as
      <select
        value={scene.look}
        onChange={({ currentTarget: { value } }) => {
          const look = TEXT_LOOKS.find((each) => each === value) ?? scene.look;
          editor.edit("how a scene is set", (talk) => ({
            ...talk,
            items: talk.items.map((item) =>
              item.id === scene.id && item.kind === "text"
                ? Object.assign({}, item, { look })
                : item,
            ),
          }));
        }}
      >
        {TEXT_LOOKS.map((look) => (
          <option key={look} value={look}>
            {LOOK_NAMES[look]}
          </option>
        ))}
      </select>
    </label>
  );
}

const FRAME_WORDS: Readonly<Record<Frame, string>> = {
  both: "Network and timeline",
  network: "Network",
  timeline: "Timeline",
};

function ViewFields({ state, editor, work, scene }: FormProps & { readonly scene: ViewScene }) {
  const id = `frame-${scene.id}`;
  const problems = useMemo(() => lacksOf(scene, state.coverage), [state, scene.view, scene.steps]);
  const made = useMemo(
    () => madeAlt(state, scene.view, scene.frame),
    [state, scene.view, scene.frame],
  );
  return (
    <>
      {problems.length === 0 ? null : (
        <p class="scene-form-problem">Not all of it can be shown: {problems.join("; ")}.</p>
      )}
      <fieldset class="scene-form-choice">
        <legend>Shows</legend>
        {FRAMES.map((frame) => (
          <label key={frame}>
            <input
              type="radio"
              name={id}
              checked={scene.frame === frame}
              onChange={() =>
                editor.edit("what a scene shows", (talk) => amended(talk, scene.id, { frame }))
              }
            />
            {FRAME_WORDS[frame]}
          </label>
        ))}
      </fieldset>
      <StepsForm state={state} editor={editor} work={work} scene={scene} />
      <div>
        <label class="strip-field">
          In place of the picture, for who doesn’t see it
          <textarea
            rows={3}
            maxLength={MOST_TEXT}
            dir="auto"
            value={scene.alt ?? made}
            onInput={({ currentTarget: { value } }) =>
              editor.edit(
                "the alternative text",
                (talk) => amended(talk, scene.id, { alt: value === made ? null : value }),
                `${scene.id} alt`,
              )
            }
          />
        </label>
        <p class="scene-form-note">
          {scene.alt === null ? (
            "Made from the data."
          ) : (
            <button
              type="button"
              class="panel-button panel-link"
              onClick={() =>
                editor.edit("the alternative text", (talk) =>
                  amended(talk, scene.id, { alt: null }),
                )
              }
            >
              Take the one made from the data
            </button>
          )}
        </p>
      </div>
    </>
  );
}

function TimeFields(props: { editor: TalkEditor; work: StripWork; scene: Scene }) {
  const { editor, work, scene } = props;
  return (
    <>
      <label class="scene-form-tick">
        <input type="checkbox" checked={scene.hidden} onChange={() => work.toggleHidden(scene)} />
        Hidden: passed over when the talk is given
      </label>
      <label class="strip-field scene-form-seconds">
        Seconds that it stays when the talk runs by itself
        <input
          type="number"
          min="1"
          max="3600"
          step="any"
          value={scene.seconds ?? ""}
          onInput={({ currentTarget: { value, validity } }) => {
            if (!validity.valid) return;
            const seconds = value === "" ? null : Number(value);
            editor.edit(
              "the seconds of a scene",
              (talk) => amended(talk, scene.id, { seconds }),
              `${scene.id} seconds`,
            );
          }}
        />
      </label>
    </>
  );
}
