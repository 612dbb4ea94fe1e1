import { computed, type ReadonlySignal } from "@preact/signals";
import { cleanText } from "../../corpus/text/clean-text.ts";
import { compareText } from "../../corpus/text/compare-text.ts";
import type { CorpusEvent, Precision } from "../../graph/contract.ts";
import type { Coverage, DatedArticle } from "../../graph/coverage.ts";
import { isDated } from "../../graph/coverage.ts";
import { DAY } from "../presence/window-run.ts";
import type { State } from "../state.ts";
import type { Note } from "../view/timeline-parts.ts";

/** A note of the view or an event of the corpus, as every chart shows it. */
export interface Remark {
  /** `event 3`, `note 0`: one of each in a view. */
  readonly id: string;
  readonly from: "corpus" | "view";
  /** Its place among the corpus's events, or the view's notes. */
  readonly index: number;
  /** Epoch milliseconds; null for a note on an article without a publish time, which stands on no axis. */
  readonly time: number | null;
  /** Null is a moment. */
  readonly until: number | null;
  /** `day`: whole days. */
  readonly precision: Precision;
  readonly text: string;
  /** The article that it is about, where this graph has it dated. */
  readonly article: DatedArticle | null;
  /** Where the corpus says more; not yet known to be safe to follow. */
  readonly link: string | null;
}

/** A remark with a place on an axis. */
export interface TimedRemark extends Remark {
  readonly time: number;
}

/** What a text of control characters alone is called. */
const NO_TEXT = "Untitled note";

/** All events and notes, in order of time; anew for other notes. */
export function createRemarks(
  state: Pick<State, "coverage" | "notes">,
): ReadonlySignal<readonly Remark[]> {
  return computed(() => remarksOf(state.coverage, state.notes.value));
}

/**
 * The events of a corpus and the notes of a view in order of time, an event before a note of the same
 * time; those without a time last. A note on an article stands at that article's time, whatever time
 * the view has kept: one that this graph doesn't have leaves the note where it was.
 *
 * Cost: O(n log n).
 */
export function remarksOf(coverage: Coverage, notes: readonly Note[]): readonly Remark[] {
  const events = coverage.graph.getAttribute("events").map(fromEvent);
  const own = notes.map((note, index) => fromNote(note, index, coverage));
  return [...events, ...own].toSorted(
    (a, b) =>
      (a.time ?? Infinity) - (b.time ?? Infinity) ||
      compareText(a.from, b.from) ||
      a.index - b.index,
  );
}

export function isTimed(remark: Remark): remark is TimedRemark {
  return remark.time !== null;
}

function fromEvent({ time, until, precision, label, link }: CorpusEvent, index: number): Remark {
  return {
    id: `event ${index}`,
    from: "corpus",
    index,
    time: Date.parse(time),
    until: until === null ? null : Date.parse(until),
    precision,
    text: cleanText(label) || NO_TEXT,
    article: null,
    link,
  };
}

function fromNote(note: Note, index: number, { articles }: Coverage): Remark {
  const of = note.article === null ? undefined : articles.get(note.article);
  const article = of !== undefined && isDated(of) ? of : null;
  return {
    id: `note ${index}`,
    from: "view",
    index,
    ...(of === undefined ? spanOf(note) : article === null ? NOWHERE : timeOf(article)),
    text: cleanText(note.text) || NO_TEXT,
    article,
    link: null,
  };
}

type Span = Pick<Remark, "time" | "until" | "precision">;

const NOWHERE: Span = { time: null, until: null, precision: "minute" };

function spanOf({ time, until }: Note): Span {
  return { time, until: until === time ? null : until, precision: "minute" };
}

/** A day-wide one is somewhere in its day. */
function timeOf({ time, precision }: DatedArticle): Span {
  return precision === "day"
    ? { time, until: time + DAY, precision }
    : { time, until: null, precision: "minute" };
}
