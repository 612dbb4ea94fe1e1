import type { Action } from "../../panels/actions/action.ts";
import { PopupMenu } from "../../panels/PopupMenu.tsx";
import { keyNames } from "../../panels/actions/key-names.ts";
import { useSettled } from "../../panels/use-settled.ts";
import type { State } from "../../state/state.ts";
import { keepView } from "../keep-view.ts";
import { isScene, type Item, TEXT_LOOKS } from "../talk.ts";
import type { Talks } from "../talks.ts";
import { isEditing, openForm } from "./editing.ts";
import { PresentButton } from "./TalkButtons.tsx";
import { LOOK_NAMES } from "./item-words.ts";
import { TakeMenu } from "./menu/TakeMenu.tsx";
import { TalkMenu } from "./menu/TalkMenu.tsx";
import { differs, type StripWork } from "./work.ts";

interface HeadProps {
  readonly state: State;
  readonly talks: Talks;
  readonly work: StripWork;
  readonly chosen: Item | null;
  readonly actions: readonly Action[];
}

/** What one does with the talk, and with the scene that is chosen. */
export function StripHead({ state, talks, work, chosen, actions }: HeadProps) {
  const { editor } = talks;
  const { undoes, redoes } = editor;
  return (
    <div class="strip-head">
      <TalkMenu talks={talks} />
      <div class="strip-tools">
        <button
          type="button"
          class="strip-button"
          title={`Keep this view as a scene (${keyNames("K").join(" ")})`}
          onClick={() => keepView(state, talks)}
        >
          Keep this view
        </button>
        <AddMenu work={work} />
        <TakeMenu state={state} talks={talks} actions={actions} />
        {chosen === null ? null : (
          <ChosenTools state={state} work={work} item={chosen} step={editor.chosenStep.value} />
        )}
      </div>
      <div class="strip-ends">
        <PresentButton state={state} actions={actions} />
        <IconButton
          label="Undo in the talk"
          title={undoes.value === null ? "Nothing to undo in the talk" : `Undo: ${undoes.value}`}
          icon="M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6"
          isOff={undoes.value === null}
          onClick={() => work.undo()}
        />
        <IconButton
          label="Redo in the talk"
          title={redoes.value === null ? "Nothing to redo in the talk" : `Redo: ${redoes.value}`}
          icon="M10.5 3l3 3-3 3m3-3h-7a4 4 0 0 0 0 8H10"
          isOff={redoes.value === null}
          onClick={() => work.redo()}
        />
        <IconButton
          label="Close the talk’s scenes"
          title="Close the scenes; they are kept"
          icon="M4 4l8 8M12 4l-8 8"
          onClick={() => talks.setOpen(false)}
        />
      </div>
    </div>
  );
}

function ChosenTools(props: {
  readonly state: State;
  readonly work: StripWork;
  readonly item: Item;
  readonly step: number;
}) {
  const { state, work, item, step } = props;
  // Another object each time that a view has come to rest: then it is asked anew.
  void useSettled(state.view, () => ({})).value;
  const isView = item.kind === "view";
  const what = item.kind === "heading" ? "heading" : "scene";
  const mayUpdate = isView && differs(state, item, step);
  return (
    <fieldset class="strip-chosen" aria-label={`The chosen ${what}`}>
      <button
        type="button"
        class="strip-button"
        aria-expanded={isEditing.value}
        onClick={() => {
          if (isEditing.peek()) isEditing.value = false;
          else openForm();
        }}
      >
        Edit
      </button>
      {isView ? (
        <button
          type="button"
          class="strip-button"
          aria-disabled={!mayUpdate}
          title={
            mayUpdate
              ? step > 0
                ? `The view is not where step ${step} leads to: let it lead there`
                : "The view is none of the scene’s: let the scene open with it"
              : "The view is the scene’s"
          }
          onClick={() => (mayUpdate ? work.update(item.id) : undefined)}
        >
          {updateWords(mayUpdate, step)}
        </button>
      ) : null}
      <button type="button" class="strip-button" onClick={() => work.duplicate(item.id)}>
        Duplicate
      </button>
      {isScene(item) ? (
        <button type="button" class="strip-button" onClick={() => work.toggleHidden(item)}>
          {item.hidden ? "Show" : "Hide"}
        </button>
      ) : null}
      <button type="button" class="strip-button" onClick={() => work.remove(item)}>
        Delete
      </button>
      <IconButton
        label={`Move the ${what} earlier`}
        title={`Earlier (${keyNames("Alt+ArrowLeft").join(" ")})`}
        icon="M9.5 3.5 5 8l4.5 4.5"
        onClick={() => work.moveBy(item.id, -1)}
      />
      <IconButton
        label={`Move the ${what} later`}
        title={`Later (${keyNames("Alt+ArrowRight").join(" ")})`}
        icon="M6.5 3.5 11 8l-4.5 4.5"
        onClick={() => work.moveBy(item.id, 1)}
      />
    </fieldset>
  );
}

/** Which of the scene would be written, or is as the view is. */
function updateWords(mayUpdate: boolean, step: number): string {
  if (step > 0)
    return mayUpdate ? `Update step ${step} to this view` : `View as after step ${step}`;
  return mayUpdate ? "Update to this view" : "View as in the scene";
}

function AddMenu({ work }: { work: StripWork }) {
  return (
    <PopupMenu class="strip-menu" buttonClass="strip-button" words="Add text">
      {(close) => {
        const choose = (add: () => void) => () => {
          close();
          add();
        };
        return (
          <div class="strip-popup">
            {TEXT_LOOKS.map((look) => (
              <button
                key={look}
                type="button"
                class="strip-choice"
                onClick={choose(() => work.addText(look))}
              >
                {LOOK_NAMES[look]}
              </button>
            ))}
            <button type="button" class="strip-choice" onClick={choose(() => work.addHeading())}>
              Heading between scenes
            </button>
          </div>
        );
      }}
    </PopupMenu>
  );
}

function IconButton(props: {
  readonly label: string;
  readonly title: string;
  readonly icon: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}) {
  const { label, title, icon, isOff = false, onClick } = props;
  return (
    <button
      type="button"
      class="strip-button strip-icon-button"
      aria-label={label}
      title={title}
      aria-disabled={isOff}
      onClick={onClick}
    >
      <svg class="strip-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={icon} />
      </svg>
    </button>
  );
}
