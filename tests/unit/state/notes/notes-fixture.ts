import type { CorpusEvent } from "../../../../src/graph/contract.ts";
import type { Coverage } from "../../../../src/graph/coverage.ts";
import { PALETTE_TOKENS, type Palette } from "../../../../src/state/palette.ts";
import { createState, type State } from "../../../../src/state/state.ts";
import type { Note } from "../../../../src/state/view/timeline-parts.ts";
import { coverageOf } from "../coverage-fixture.ts";

const palette = Object.fromEntries(PALETTE_TOKENS.map((token) => [token, "#808080"])) as Palette;

/** Three articles, exact, of a day, and undated, and these events. */
export function notedCoverage(...events: Partial<CorpusEvent>[]): Coverage {
  const articles = [
    { key: "exact", at: "2020-06-09T12:00:00Z", provider: "P" },
    { key: "day", at: "2020-06-11", provider: "Q" },
    { key: "undated", at: null, provider: "R" },
  ];
  const told = events.map((event) => ({
    time: "2020-06-10T12:00:00Z",
    until: null,
    precision: "minute" as const,
    label: "Event",
    link: null,
    ...event,
  }));
  return coverageOf(articles, [], (graph) => graph.mergeAttributes({ events: told }));
}

export function notedState(...events: Partial<CorpusEvent>[]): State {
  return createState(notedCoverage(...events), palette);
}

/** A note at a time of June 2020, but for what a test is about. */
export function noteAt(at: string, fields: Partial<Note> = {}): Note {
  return {
    time: Date.parse(`2020-06-${at}Z`),
    until: null,
    text: "Note",
    article: null,
    ...fields,
  };
}
