import type { ExportNote } from "../../graph/formats/note.ts";
import { countOf } from "../count-format.ts";
import { labelOf, nounOf, qualityWords, valueName } from "../filters/filter-words.ts";
import { FACETS, NONE } from "../filters/filters.ts";
import { KIND_WORDS } from "../history/choice-words.ts";
import type { State } from "../state.ts";
import { formatClock, formatDay } from "../time-format.ts";
import type { Window } from "../view/view.ts";
import type { HashedPart } from "./part-in-view.ts";

type Viewed = Pick<State, "coverage" | "filters" | "hidden" | "around" | "window" | "zone">;

/**
 * What an export of a part says of itself: everything that left something out, in words, and all names
 * in full, since nobody who reads it has the view beside it.
 *
 * Cost: the chosen values.
 */
export function exportNote(state: Viewed, { part, hash }: HashedPart): ExportNote {
  const zone = state.zone.peek();
  const window = state.window.peek();
  const filters = [...facetWords(state), ...otherWords(state), ...kindWords(state, part)];
  return {
    corpus: state.coverage.title,
    filters: filters.length === 0 ? "none" : filters.join("; "),
    window: window === null ? "all" : windowWords(window, zone),
    zone,
    hash,
  };
}

/** `topic AI or Privacy`, `filed`, `story “The ban” or no story` */
function facetWords({ filters, coverage }: Viewed): string[] {
  return FACETS.flatMap((facet) => {
    const values = filters.peek()[facet];
    if (values.length === 0) return [];
    const names = values.map((value) => {
      const name = valueName(facet, value, coverage);
      return facet === "story" && value !== NONE ? `“${name}”` : name;
    });
    const noun = nounOf(facet, values[0] ?? NONE);
    return [`${noun} ${names.join(" or ")}`.trimStart()];
  });
}

function otherWords({ filters, around, coverage }: Viewed): string[] {
  const { quality } = filters.peek();
  const steps = around.peek();
  if (steps?.keep !== true) return quality === null ? [] : [qualityWords(quality)];
  const names = steps.of.map((key) => labelOf(key, coverage) || "something not in this corpus");
  const within = `within ${countOf(steps.steps, "step")} of ${names.join(" or ")}`;
  return [...(quality === null ? [] : [qualityWords(quality)]), within];
}

/** Kinds that are hidden; providers that came with their articles are there all the same. */
function kindWords({ hidden }: Viewed, { attributes: { counts } }: HashedPart["part"]): string[] {
  const left = { article: counts.articles, provider: counts.providers, topic: counts.topics };
  return (["article", "provider", "topic"] as const)
    .filter((kind) => hidden.peek().includes(kind) && left[kind] === 0)
    .map((kind) => `no ${KIND_WORDS[kind]}`);
}

/** `Wed 10 June 2020 18:00 to Sun 14 June 2020 00:00` */
function windowWords({ from, to }: Window, zone: string): string {
  const [start, end] = [from, to].map(
    (time) => `${formatDay(time, zone)} ${formatClock(time, zone)}`,
  );
  return start === end ? `${start}` : `${start} to ${end}`;
}
