import * as v from "valibot";
import { cleanText } from "../../corpus/text/clean-text.ts";
import type { State } from "../state.ts";
import { Time } from "../view/time-part.ts";
import { MOST_NOTE_TEXT, MOST_NOTES, type Note } from "../view/timeline-parts.ts";

type Noted = Pick<State, "notes">;

/**
 * Adds a note to the view.
 *
 * @returns why it wasn't, in words, or null when it was.
 */
export function addNote({ notes }: Noted, note: Note): string | null {
  const problem = problemOf(note);
  if (problem !== null) return problem;
  if (notes.peek().length >= MOST_NOTES)
    return `A view holds ${MOST_NOTES} notes; delete one first.`;
  notes.value = [...notes.peek(), tidy(note)];
  return null;
}

/** Puts another note in the place of one. @returns why it didn't, in words, or null. */
export function changeNote({ notes }: Noted, index: number, note: Note): string | null {
  const problem = problemOf(note);
  if (problem !== null) return problem;
  if (notes.peek()[index] === undefined) return "This note is there no longer.";
  notes.value = notes.peek().with(index, tidy(note));
  return null;
}

export function removeNote({ notes }: Noted, index: number): void {
  if (notes.peek()[index] === undefined) return;
  notes.value = notes.peek().toSpliced(index, 1);
}

function problemOf({ text, time, until }: Note): string | null {
  const clean = cleanText(text);
  if (clean === "") return "Write what the note says.";
  if (clean.length > MOST_NOTE_TEXT) return `A note has at most ${MOST_NOTE_TEXT} characters.`;
  if (!v.is(Time, time)) return "Say when: a day and a time.";
  if (until !== null && !v.is(Time, until)) return "The end is no time; correct or empty it.";
  return until !== null && until < time ? "The end is before the start." : null;
}

function tidy(note: Note): Note {
  return { ...note, text: cleanText(note.text) };
}
