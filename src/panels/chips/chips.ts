import type { Coverage } from "../../graph/coverage.ts";
import { nounOf, qualityWords, stepsWords, valueName } from "../../state/filters/filter-words.ts";
import { FACETS, type FacetId } from "../../state/filters/filters.ts";
import { KIND_WORDS, LINK_WORDS } from "../../state/history/choice-words.ts";
import { formatSpan } from "../../state/time-format.ts";
import type { View } from "../../state/view/view.ts";
import { countOf } from "../../state/count-format.ts";
import { LINKS_OF, MARKS_OF } from "../shown-kinds.ts";

/** One thing that keeps something out of view, and the view without it. */
export interface Chip {
  readonly id: string;
  /** Words of ours, then a name from the corpus; either can be empty. */
  readonly words: string;
  readonly name: string;
  /** What its button does: `Remove filter: topic AI`. */
  readonly label: string;
  readonly without: Partial<View>;
}

/** What chips depend on. */
export type Narrowed = Pick<
  View,
  "filters" | "window" | "hidden" | "links" | "around" | "network" | "zone"
>;

/** Of more values of a facet than these there is one chip for all. */
const MOST = 6;

/** Everything that narrows the view, in the order of the legend; the window last. Cost: the chosen values. */
export function chipsOf(view: Narrowed, coverage: Coverage): Chip[] {
  return [
    ...FACETS.flatMap((facet) => facetChips(facet, view, coverage)),
    ...qualityChip(view),
    ...kindChips(view),
    ...linkChips(view),
    ...stepsChip(view, coverage),
    ...windowChip(view),
  ];
}

function facetChips(facet: FacetId, { filters }: Narrowed, coverage: Coverage): Chip[] {
  const values = filters[facet];
  const without = (left: string[]) => ({ filters: { ...filters, [facet]: left } });
  if (values.length > MOST) {
    return [filterChip(facet, countOf(values.length, facet), "", without([]))];
  }
  return values.map((value) => {
    const noun = nounOf(facet, value);
    const name = valueName(facet, value, coverage);
    const [words, rest] = noun === "" ? [name, ""] : [noun, name];
    const left = values.filter((other) => other !== value);
    return filterChip(`${facet} ${value}`, words, rest, without(left));
  });
}

function qualityChip({ filters }: Narrowed): Chip[] {
  if (filters.quality === null) return [];
  const without = { filters: { ...filters, quality: null } };
  return [filterChip("quality", qualityWords(filters.quality), "", without)];
}

function filterChip(id: string, words: string, name: string, without: Partial<View>): Chip {
  return { id, words, name, label: `Remove filter: ${`${words} ${name}`.trim()}`, without };
}

/** Kinds that the network drawn now doesn't have are none of its chips. */
function kindChips({ hidden, network }: Narrowed): Chip[] {
  return hidden
    .filter((kind) => MARKS_OF[network].includes(kind))
    .map((kind) => ({
      id: `hidden ${kind}`,
      words: `${KIND_WORDS[kind]} hidden`,
      name: "",
      label: `Show ${KIND_WORDS[kind]} again`,
      without: { hidden: hidden.filter((other) => other !== kind) },
    }));
}

function linkChips({ links, network }: Narrowed): Chip[] {
  return links
    .filter((kind) => LINKS_OF[network].includes(kind))
    .map((kind) => ({
      id: `links ${kind}`,
      words: "lines",
      name: LINK_WORDS[kind],
      label: `Remove choice of lines: ${LINK_WORDS[kind]}`,
      without: { links: links.filter((other) => other !== kind) },
    }));
}

function stepsChip({ around }: Narrowed, coverage: Coverage): Chip[] {
  if (around === null || !around.keep) return [];
  const [words, name] = stepsWords(around, coverage);
  const label = `Show all again, not only ${words} ${name}`;
  return [{ id: "around", words, name, label, without: { around: null } }];
}

function windowChip({ window, zone }: Narrowed): Chip[] {
  if (window === null) return [];
  const words = formatSpan(window, zone);
  const label = `Remove window: ${words}`;
  return [{ id: "window", words, name: "", label, without: { window: null } }];
}
