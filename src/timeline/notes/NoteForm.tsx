import { useSignal } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { addNote, changeNote } from "../../state/notes/edit-notes.ts";
import type { State } from "../../state/state.ts";
import { zoneLabel } from "../../state/time-zone.ts";
import { MOST_NOTE_TEXT } from "../../state/view/timeline-parts.ts";
import { draftOf, noteOf, offeredArticle } from "./note-draft.ts";

interface Props {
  readonly state: State;
  /** The note that is changed, by its place among the view's; null for a new one. */
  readonly index: number | null;
  readonly hasFocus: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The form of a note, new or to be changed: its text, from when, until when, or on which article. */
export function NoteForm({ state, index, hasFocus, onDone, onCancel }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLInputElement>(null);
  const drafted = useMemo(() => {
    const before = index === null ? null : (state.notes.peek()[index] ?? null);
    return { zone: state.zone.peek(), before, article: offeredArticle(state, before) };
  }, [state, index]);
  const draft = useSignal(useMemo(() => draftOf(state, drafted), [state, drafted]));
  const problem = useSignal("");
  useEffect(() => {
    if (hasFocus) text.current?.focus();
  }, [hasFocus]);
  const { article, zone } = drafted;
  const { isOnArticle } = draft.value;
  const change = (part: Partial<typeof draft.value>) => {
    draft.value = { ...draft.peek(), ...part };
  };
  const save = (event: Event) => {
    event.preventDefault();
    // A field that is filled in by half has no value.
    const isHalf = form.current?.querySelector("input:invalid[type='datetime-local']") !== null;
    const note = noteOf(draft.peek(), drafted);
    const why = isHalf
      ? "Give each time a day and a time of day, or empty it."
      : index === null
        ? addNote(state, note)
        : changeNote(state, index, note);
    problem.value = why ?? "";
    if (why === null) onDone();
  };
  return (
    <form ref={form} class="note-form" aria-labelledby={`${id}-title`} noValidate onSubmit={save}>
      <h3 id={`${id}-title`}>{index === null ? "Add a note" : "Change the note"}</h3>
      <label class="note-field note-text">
        Text
        <input
          ref={text}
          type="text"
          maxLength={MOST_NOTE_TEXT}
          autoComplete="off"
          value={draft.value.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </label>
      {article === null ? null : (
        <label class="note-on">
          <input
            type="checkbox"
            checked={isOnArticle}
            onChange={({ currentTarget }) => change({ isOnArticle: currentTarget.checked })}
          />
          <span>
            {drafted.before?.article === article.key
              ? "On its article, "
              : "On the selected article, "}
            <cite dir="auto">{article.title}</cite>
          </span>
        </label>
      )}
      {article !== null && isOnArticle ? null : (
        <div class="note-times">
          <TimeField
            label={`From, ${zoneLabel(zone)}`}
            value={draft.value.from}
            onChange={(from) => change({ from })}
          />
          <TimeField
            label="Until, if it lasted"
            value={draft.value.until}
            onChange={(until) => change({ until })}
          />
        </div>
      )}
      <p class="note-problem" role="alert">
        {problem.value}
      </p>
      <p class="note-ways">
        <button type="submit" class="note-save">
          {index === null ? "Add note" : "Save changes"}
        </button>
        {index === null ? null : (
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </p>
    </form>
  );
}

function TimeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <label class="note-field">
      {props.label}
      <input
        type="datetime-local"
        max="9999-12-31T23:59"
        value={props.value}
        onInput={({ currentTarget }) => props.onChange(currentTarget.value)}
      />
    </label>
  );
}
