import { isDated, type DatedArticle } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import type { Note } from "../../state/view/timeline-parts.ts";
import { readField, writeField } from "../navigation/wall-field.ts";

/** A note as its form has it: the times as fields with a date and a time have them, in the zone that is chosen. */
interface NoteDraft {
  readonly text: string;
  readonly from: string;
  /** Empty for a moment. */
  readonly until: string;
  /** Whether it is on the article that is offered. */
  readonly isOnArticle: boolean;
}

/** What a draft is of. */
interface Drafted {
  readonly zone: string;
  /** The note that is changed; null for a new one. */
  readonly before: Note | null;
  /** The article that the note can be on. */
  readonly article: DatedArticle | null;
}

/** The article that a note can be on: its own, else the one that is selected; dated ones only. */
export function offeredArticle(
  { coverage, selection }: State,
  before: Note | null,
): DatedArticle | null {
  const key = before?.article ?? selection.peek();
  const article = key === null ? undefined : coverage.articles.get(key);
  return article !== undefined && isDated(article) ? article : null;
}

/** What the form says first. */
export function draftOf(state: State, { zone, before, article }: Drafted): NoteDraft {
  if (before === null) {
    const from = writeField(likelyTime(state, article), zone);
    return { text: "", from, until: "", isOnArticle: article !== null };
  }
  return {
    text: before.text,
    from: writeField(before.time, zone),
    until: before.until === null ? "" : writeField(before.until, zone),
    isOnArticle: article !== null && before.article === article.key,
  };
}

/** Of a new note: the article's, the play-head's, the middle of the window, or the first article's. */
function likelyTime({ view, coverage }: State, article: DatedArticle | null): number {
  const { head, window } = view.peek();
  if (article !== null) return article.time;
  if (head !== null) return head;
  return window === null ? (coverage.span?.first ?? 0) : (window.from + window.to) / 2;
}

/**
 * The note that a draft makes. Times that were not changed stay as exact as they were; NaN where a field
 * has none.
 */
export function noteOf(draft: NoteDraft, { zone, before, article }: Drafted): Note {
  const { text } = draft;
  if (article !== null && draft.isOnArticle) {
    return { text, time: article.time, until: null, article: article.key };
  }
  // One on an article that this graph doesn't have, or not dated, stays on it.
  const kept = article === null ? (before?.article ?? null) : null;
  return {
    text,
    time: timeIn(draft.from, zone, before?.time ?? null) ?? NaN,
    until: timeIn(draft.until, zone, before?.until ?? null),
    article: kept,
  };
}

function timeIn(field: string, zone: string, known: number | null): number | null {
  const read = readField(field, zone, known);
  if (read.is === "empty") return null;
  return read.is === "time" ? Math.floor(read.time) : NaN;
}
