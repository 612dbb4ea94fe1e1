import type { Coverage } from "../../graph/coverage.ts";
import { countOf, formatCount, nounFor } from "../count-format.ts";
import type { Around } from "../view/view.ts";
import { qualityWords, stepsWords, valueName } from "./filter-words.ts";
import { type FacetId, type Filters, isFiltering, NONE } from "./filters.ts";

/** What is in view, and why no more is. */
export interface InSight {
  readonly coverage: Coverage;
  readonly counts: {
    readonly articles: number;
    readonly providers: number;
    readonly topics: number;
    readonly stories: number;
  };
  readonly filters: Filters;
  /** Whether there is a window. */
  readonly isWindowed: boolean;
  /** The steps that one keeps to, if one does. */
  readonly around: Around | null;
  /** From when to when, in words; empty where nothing is dated. */
  readonly days: string;
}

/** A piece of the sentence: words of ours, a number to stand out, or a name from the corpus. */
export interface Piece {
  readonly is: "words" | "count" | "name";
  readonly text: string;
}

/** Of more values than this their number is said, not their names. */
const MOST_NAMES = 2;

/**
 * What is in view as a sentence without its full stop: `12 of 43 articles by 9 of 37 providers on
 * AI, filed, 10 to 12 June 2020`. Names come from articles, in any script.
 *
 * Cost: the chosen values that it names.
 */
export function summary(sight: InSight): readonly Piece[] {
  const traits = traitsOf(sight)
    .flatMap((trait) => [[words(", ")], trait])
    .flat();
  const days = sight.days === "" ? [] : [words(`, ${sight.days}`)];
  return [
    ...articlesIn(sight),
    ...providersIn(sight),
    ...topicsIn(sight),
    ...storiesIn(sight),
    ...traits,
    ...days,
  ];
}

/** The sentence as plain text. */
export function plainSummary(sight: InSight): string {
  return summary(sight)
    .map(({ text }) => text)
    .join("");
}

/** Whether anything keeps something out of view. */
export function isNarrowed({ filters, isWindowed, around }: InSight): boolean {
  return isWindowed || isFiltering(filters) || around?.keep === true;
}

function articlesIn(sight: InSight): Piece[] {
  const { articles } = sight.counts;
  const total = sight.coverage.articles.size;
  if (!isNarrowed(sight)) return counted(articles, "article");
  const number = count(articles === 0 ? "None" : formatCount(articles));
  return [number, words(` of ${countOf(total, "article")}`)];
}

function providersIn(sight: InSight): Piece[] {
  const { counts, coverage, filters } = sight;
  const chosen = filters.provider.length;
  if (chosen > 0 && chosen <= MOST_NAMES) {
    return [words(" by "), ...named("provider", filters.provider, coverage, " and ")];
  }
  if (counts.articles === 0) {
    return chosen === 0 ? [] : [words(` by ${formatCount(chosen)} chosen providers`)];
  }
  const total = chosen === 0 ? coverage.providers.size : chosen;
  const noun = chosen === 0 ? nounFor(total, "provider") : "chosen providers";
  if (!isNarrowed(sight)) return [words(" by "), ...counted(counts.providers, "provider")];
  const number = count(formatCount(counts.providers));
  return [words(" by "), number, words(` of ${formatCount(total)} ${noun}`)];
}

function topicsIn(sight: InSight): Piece[] {
  const { counts, coverage, filters } = sight;
  if (filters.topic.length > 0) {
    return [words(" "), ...choice("topic", filters.topic, coverage)];
  }
  if (isFiltering(filters) || counts.topics === 0) return [];
  return [words(" on "), ...counted(counts.topics, "topic")];
}

function storiesIn(sight: InSight): Piece[] {
  const { counts, coverage, filters } = sight;
  if (filters.story.length > 0) {
    return [words(" "), ...choice("story", filters.story, coverage)];
  }
  if (isFiltering(filters) || counts.stories === 0) return [];
  return [words(" in "), ...counted(counts.stories, "story")];
}

/** What else all of them have in common. */
function traitsOf({ filters, coverage, around }: InSight): Piece[][] {
  const traits: Piece[][] = [];
  const { type, category, quality } = filters;
  if (type.length > 0) traits.push(choice("type", type, coverage));
  if (category.length > 0) traits.push(choice("category", category, coverage));
  for (const facet of ["published", "filed", "dated"] as const) {
    const names = filters[facet].map((value) => valueName(facet, value, coverage));
    if (names.length > 0) traits.push([words(names.join(" or "))]);
  }
  if (quality !== null) traits.push([words(qualityWords(quality))]);
  if (around?.keep === true) {
    const [steps, text] = stepsWords(around, coverage);
    traits.push([words(`${steps} `), { is: "name", text }]);
  }
  return traits;
}

/** What leads to the names of values, and what says that there is none. */
const LEADS = {
  topic: ["on ", "on no topic"],
  story: ["in ", "in no story"],
  type: ["of type ", "of unknown type"],
  category: ["in category ", "in no known category"],
} as const;

/** `on AI or on no topic`, `on any of 4 topics` */
function choice(facet: keyof typeof LEADS, values: readonly string[], coverage: Coverage): Piece[] {
  const [lead, none] = LEADS[facet];
  const some = values.filter((value) => value !== NONE);
  if (some.length === 0) return [words(none)];
  const rest = some.length === values.length ? [] : [words(` or ${none}`)];
  const number = formatCount(some.length);
  if (some.length > MOST_NAMES) {
    return [
      words(`${lead}any of `),
      count(number),
      words(` ${nounFor(some.length, facet)}`),
      ...rest,
    ];
  }
  return [words(lead), ...named(facet, some, coverage, " or "), ...rest];
}

/** The names of some values; a story's, which is a headline, in quotes. */
function named(
  facet: FacetId,
  values: readonly string[],
  coverage: Coverage,
  joint: string,
): Piece[] {
  return values.flatMap((value, place) => {
    const name: Piece = { is: "name", text: valueName(facet, value, coverage) };
    const shown = facet === "story" ? [words("“"), name, words("”")] : [name];
    return place === 0 ? shown : [words(joint), ...shown];
  });
}

function counted(number: number, noun: string): Piece[] {
  return [count(formatCount(number)), words(` ${nounFor(number, noun)}`)];
}

function words(text: string): Piece {
  return { is: "words", text };
}

function count(text: string): Piece {
  return { is: "count", text };
}
