import { useSignal } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { State } from "../../state/state.ts";
import { countOf } from "../../state/count-format.ts";
import { isScene, type Item, stepsOf } from "../talk.ts";
import type { Talks } from "../talks.ts";
import { Thumbnail } from "../thumbnail/Thumbnail.tsx";
import { openForm } from "./editing.ts";
import { EmptyFilm } from "./EmptyFilm.tsx";
import { itemWords, nameOf, numbersOf } from "./item-words.ts";
import { lacksOf } from "./lacks.ts";
import { useFilmDrag } from "./use-film-drag.ts";
import type { StripWork } from "./work.ts";
import "./film.css";

/** The scenes and headings in their order. One of them is in the tab order; arrows go on from it. */
export function Film(props: { state: State; talks: Talks; work: StripWork }) {
  const { state, talks, work } = props;
  const { editor } = talks;
  const { items } = editor.talk.value;
  const chosen = editor.chosen.value;
  const list = useRef<HTMLOListElement>(null);
  const hadFocus = useRef(false);
  const drop = useSignal<{ id: string; at: number } | null>(null);
  const drag = useFilmDrag(list, drop, (id, to) => work.move(id, to));
  const numbers = numbersOf(items);
  const tabbed = chosen ?? items[0]?.id;
  const buttonAt = (at: number) =>
    list.current?.querySelectorAll<HTMLElement>(".film-button")[at] ?? null;
  const chosenAt = items.findIndex(({ id }) => id === chosen);
  // A scene that is moved or deleted takes the focus with it: it goes to what is chosen then.
  useLayoutEffect(() => {
    const button = buttonAt(chosenAt);
    if (hadFocus.current && document.activeElement === document.body) button?.focus();
    button?.closest("li")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen, items]);
  const onKeyDown = (event: KeyboardEvent, item: Item, at: number) => {
    const { key, altKey } = event;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const goal = goalOf(key, at, items.length);
    if (goal !== null && altKey) work.move(item.id, goal);
    else if (goal !== null) buttonAt(goal)?.focus();
    else if (key === "Delete" && !altKey) work.remove(item);
    else if (key === "F2" && !altKey) {
      editor.choose(item.id);
      openForm();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      class="film"
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        // Without a goal it went because its button did.
        if (relatedTarget !== null) hadFocus.current = false;
      }}
    >
      {items.length === 0 ? <EmptyFilm talks={talks} /> : null}
      <ol
        ref={list}
        class="film-list"
        aria-label="Scenes of the talk"
        onPointerDown={drag.onPointerDown}
        onClickCapture={drag.onClickCapture}
      >
        {items.map((item, at) => (
          <li
            key={item.id}
            class="film-item"
            data-id={item.id}
            data-kind={item.kind}
            data-hidden={isScene(item) && item.hidden}
            data-chosen={item.id === chosen}
            data-dragged={drop.value?.id === item.id}
            data-drop={dropSide(drop.value, at, items.length)}
          >
            <button
              type="button"
              class="film-button"
              tabIndex={item.id === tabbed ? 0 : -1}
              aria-current={item.id === chosen ? "true" : undefined}
              aria-label={itemWords(item, numbers)}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete F2"
              onKeyDown={(event) => onKeyDown(event, item, at)}
              onClick={() => work.show(item)}
            >
              <Inside state={state} item={item} number={numbers.get(item.id)} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Inside(props: { state: State; item: Item; number: number | undefined }) {
  const { state, item, number } = props;
  const lacks = useMemo(() => lacksOf(item, state.coverage), [item, state.coverage]);
  if (!isScene(item)) {
    return (
      <span class="film-heading" dir="auto">
        {nameOf(item)}
      </span>
    );
  }
  const steps = stepsOf(item).length;
  return (
    <>
      <span class="film-handle">
        <span class="film-number">{number ?? "Hidden"}</span>
        {steps === 0 ? null : <span class="film-steps">{countOf(steps, "step")}</span>}
        {lacks.length === 0 ? null : (
          <span class="film-lacks" title={`Not all of it can be shown: ${lacks.join("; ")}.`}>
            not all here
          </span>
        )}
        <svg class="film-grip" viewBox="0 0 16 8" aria-hidden="true" focusable="false">
          <path d="M2 2h12M2 6h12" />
        </svg>
      </span>
      <span class="film-picture">
        <Thumbnail state={state} scene={item} />
      </span>
      <span class="film-headline" dir="auto">
        {nameOf(item)}
      </span>
    </>
  );
}

/** Where a key leads among so many; null of a key that leads nowhere. */
function goalOf(key: string, at: number, length: number): number | null {
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "ArrowRight") return Math.min(length - 1, at + 1);
  if (key === "Home") return 0;
  return key === "End" ? length - 1 : null;
}

function dropSide(drop: { at: number } | null, at: number, length: number): string | undefined {
  if (drop === null) return undefined;
  if (drop.at === at) return "before";
  return drop.at === length && at === length - 1 ? "after" : undefined;
}
