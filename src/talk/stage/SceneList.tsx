import { useSignal } from "@preact/signals";
import { openDialog } from "../../panels/actions/dialogs.ts";
import { Dialog } from "../../panels/dialog/Dialog.tsx";
import { shownScenes } from "../show/place.ts";
import type { Show } from "../show/show.ts";
import type { Scene } from "../talk.ts";
import type { State } from "../../state/state.ts";
import { Thumbnail } from "../thumbnail/Thumbnail.tsx";
import { findScenes } from "./find-scenes.ts";

interface Props {
  readonly state: State;
  readonly show: Show;
}

/** All scenes at once, to go to one of them. */
export function SceneOverview({ state, show }: Props) {
  return (
    <Dialog
      name="scenes"
      class="stage-dialog stage-overview"
      titleId="stage-overview-title"
      onOpen={(dialog) => dialog.querySelector<HTMLElement>("[aria-current]")?.focus()}
    >
      {(close) => (
        <>
          <h2 id="stage-overview-title" class="stage-dialog-title">
            All scenes
          </h2>
          <ol class="stage-grid">
            {shownScenes(show.talk.value).map((scene, index) => (
              <li key={scene.id}>
                <button
                  type="button"
                  class="stage-card"
                  aria-current={scene.id === show.place.value?.scene ? "step" : undefined}
                  onClick={() => {
                    close();
                    show.goTo(scene.id);
                  }}
                >
                  <Thumbnail state={state} scene={scene} />
                  <span class="stage-card-number">{index + 1}</span>
                  <span class="stage-card-headline" dir="auto">
                    {nameOf(scene)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}

/** A field for the number of a scene, or for words of its headline. */
export function GoTo({ show }: Pick<Props, "show">) {
  return (
    <Dialog name="go-to" class="stage-dialog" titleId="stage-go-to-title">
      {(close) => <GoToForm show={show} onDone={close} />}
    </Dialog>
  );
}

function GoToForm({ show, onDone }: Pick<Props, "show"> & { onDone: () => void }) {
  const typed = useSignal("");
  const scenes = shownScenes(show.talk.value);
  const found = findScenes(scenes, typed.value);
  const goTo = (scene: Scene) => {
    onDone();
    openDialog.value = null;
    show.goTo(scene.id);
  };
  return (
    <form
      class="stage-go-to"
      onSubmit={(event) => {
        event.preventDefault();
        const [best] = found;
        if (best !== undefined) goTo(best);
      }}
    >
      <h2 id="stage-go-to-title" class="stage-dialog-title">
        Go to
      </h2>
      <input
        type="text"
        class="stage-field"
        aria-label="Number of a scene, or words of its headline"
        autocomplete="off"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
      />
      <ol class="stage-found">
        {found.map((scene) => (
          <li key={scene.id}>
            <button type="button" onClick={() => goTo(scene)}>
              <span class="stage-card-number">{scenes.indexOf(scene) + 1}</span>
              <span dir="auto">{nameOf(scene)}</span>
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 ? <p class="stage-none">No scene is called so.</p> : null}
    </form>
  );
}

function nameOf({ headline, caption }: Scene): string {
  return headline || caption || "Without a headline";
}
