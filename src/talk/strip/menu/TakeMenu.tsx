import { type Action, canRun } from "../../../panels/actions/action.ts";
import { PopupMenu } from "../../../panels/PopupMenu.tsx";
import type { State } from "../../../state/state.ts";
import { shownScenes } from "../../show/place.ts";
import { openTake } from "../../taking/wish.ts";
import type { Talks } from "../../talks.ts";
import { CopyChoices } from "./CopyChoices.tsx";
import { saveTalk } from "./save-talk.ts";
import "./talk-menu.css";

/** All the ways in which the talk leaves this page; not there while it has nothing to take. */
export function TakeMenu(props: {
  readonly state: State;
  readonly talks: Talks;
  readonly actions: readonly Action[];
}) {
  const { state, talks, actions } = props;
  const talk = talks.editor.talk.value;
  if (talk.items.length === 0) return null;
  const isShown = shownScenes(talk).length > 0;
  const runsNow = (id: string) => actions.filter((each) => each.id === id && canRun(each, state));
  return (
    <PopupMenu class="strip-menu" buttonClass="strip-button" words="Take along">
      {(close) => {
        const choose = (run: () => void) => () => {
          close();
          run();
        };
        const action = (id: string, words: string) =>
          runsNow(id).map((each) => (
            <Choice key={id} words={words} onClick={choose(() => each.run(state))} />
          ));
        return (
          <div class="strip-popup take-menu">
            {isShown ? (
              <>
                <Choice words="Read, print or save as PDF…" onClick={choose(() => openTake())} />
                <Choice
                  words="Pictures of its scenes (ZIP)…"
                  onClick={choose(() => openTake("pictures"))}
                />
                <Choice words="Film (WebM)…" onClick={choose(() => openTake("film"))} />
                {action("talk-autoplay", "Play it in a loop")}
                <hr />
              </>
            ) : null}
            {action("save-offline", "Save as one file that needs no network")}
            <Choice words="Save to a file (*.talk.json)" onClick={choose(() => saveTalk(talks))} />
            {isShown ? (
              <>
                <hr />
                <CopyChoices talks={talks} />
              </>
            ) : null}
          </div>
        );
      }}
    </PopupMenu>
  );
}

function Choice({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="strip-choice" onClick={onClick}>
      {words}
    </button>
  );
}
