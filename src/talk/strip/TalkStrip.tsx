import { useMemo, useRef } from "preact/hooks";
import type { Action } from "../../panels/actions/action.ts";
import type { State } from "../../state/state.ts";
import type { Talks } from "../talks.ts";
import { isEditing } from "./editing.ts";
import { Film } from "./Film.tsx";
import { said } from "./said.ts";
import { SceneForm } from "./form/SceneForm.tsx";
import { StripHead } from "./StripHead.tsx";
import { useFoot } from "./use-foot.ts";
import { createStripWork } from "./work.ts";
import "../../panels/panel.css";
import "./strip.css";

/**
 * Where a talk is made: its scenes as a band along the bottom of the page, which leaves network and
 * timeline to be used, and the form of the chosen one beside them. Gone while the talk is given.
 */
export function TalkStrip(props: {
  readonly state: State;
  readonly talks: Talks;
  readonly actions: readonly Action[];
}) {
  const { state, talks, actions } = props;
  const work = useMemo(() => createStripWork(state, talks), [state, talks]);
  const { editor, show } = talks;
  const isShown = talks.open.value && show.place.value === null;
  const strip = useRef<HTMLElement>(null);
  useFoot(strip, isShown);
  if (!isShown) return null;
  const chosen = editor.talk.value.items.find(({ id }) => id === editor.chosen.value) ?? null;
  const undoByKey = (event: KeyboardEvent) => {
    if (!isUndo(event) || isText(event.target)) return;
    // Elsewhere it is the view's.
    event.preventDefault();
    if (event.shiftKey || event.key.toLowerCase() === "y") work.redo();
    else work.undo();
  };
  return (
    <>
      {/* The keys are those of its buttons, for the talk in place of the view. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section ref={strip} class="strip" aria-label="Talk" data-over-stage onKeyDown={undoByKey}>
        <StripHead state={state} talks={talks} work={work} chosen={chosen} actions={actions} />
        <Film state={state} talks={talks} work={work} />
        <p class="visually-hidden" aria-live="polite">
          {said.value}
        </p>
      </section>
      {isEditing.value && chosen !== null ? (
        <SceneForm key={chosen.id} state={state} editor={editor} work={work} item={chosen} />
      ) : null}
    </>
  );
}

function isUndo({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && /^[zy]$/i.test(key);
}

/** In a field the undo is the field's own. */
function isText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches("textarea, input:not([type='checkbox'], [type='radio'])")
  );
}
