import type { State } from "../../state/state.ts";
import { keyNames } from "../../panels/actions/key-names.ts";
import { type Action, canRun } from "../../panels/actions/action.ts";
import type { Talks } from "../talks.ts";
import "../../panels/panel.css";
import "./talk-buttons.css";

interface Props {
  readonly state: State;
  readonly actions: readonly Action[];
}

/** Of the header: opens the strip of scenes, and gives the talk once there is something to give. */
export function TalkButtons({ state, talks, actions }: Props & { readonly talks: Talks }) {
  return (
    <>
      <button
        type="button"
        class="panel-outlined talk-button"
        aria-expanded={talks.open.value}
        title="Make a talk of scenes"
        onClick={() => talks.setOpen(!talks.open.peek())}
      >
        <svg class="talk-button-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M1.5 3.5h13v9h-13zM5.5 3.5v9M10.5 3.5v9" />
        </svg>
        <span class="talk-button-words">Talk</span>
      </button>
      <PresentButton state={state} actions={actions} />
    </>
  );
}

/** Gives the talk; not there while it has nothing to give. */
export function PresentButton({ state, actions }: Props) {
  const present = actions.find(({ id }) => id === "talk-present");
  if (present === undefined || !canRun(present, state)) return null;
  const keys = (present.keys ?? []).slice(0, 1).flatMap((each) => keyNames(each));
  return (
    <button
      type="button"
      class="talk-present"
      title={`${present.label} (${keys.join(" ")})`}
      onClick={() => present.run(state)}
    >
      Present
    </button>
  );
}
