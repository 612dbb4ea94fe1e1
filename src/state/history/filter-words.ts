import { cutText } from "../../corpus/text/cut.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { nounFor } from "../count-format.ts";
import { FACETS, type FacetId, type Filters, isFiltering } from "../filters/filters.ts";
import { ANY_WORDS, VALUE_WORDS } from "./choice-words.ts";
import { thingWords } from "./thing-words.ts";

/** So many values are named; of more there is only the number. */
const NAMED = 2;

/** What another choice of filters is, in words: `filter topic AI`, `clear filters`. */
export function filterWords(before: Filters, after: Filters, coverage: Coverage): string {
  if (!isFiltering(after)) return "clear filters";
  const words = FACETS.flatMap((facet) => {
    if (JSON.stringify(after[facet]) === JSON.stringify(before[facet])) return [];
    return [facetWords(facet, after[facet], coverage)];
  });
  const { quality } = after;
  if (quality?.least !== before.quality?.least || quality?.most !== before.quality?.most) {
    words.push(quality === null ? "any quality" : `quality ${quality.least} to ${quality.most}`);
  }
  return `filter ${words.join(", ")}`;
}

function facetWords(facet: FacetId, values: readonly string[], coverage: Coverage): string {
  if (values.length === 0) return ANY_WORDS[facet];
  // A type of the corpus may be called "constructor".
  const wordsOf = (value: string) =>
    Object.hasOwn(VALUE_WORDS[facet], value) ? VALUE_WORDS[facet][value] : undefined;
  const names = values.filter((value) => wordsOf(value) === undefined);
  if (names.length > 0 && values.length > NAMED) {
    return `${values.length} ${nounFor(values.length, facet)}`;
  }
  const plain = values.flatMap((value) => wordsOf(value) ?? []);
  const named = names.map((name) =>
    isKey(facet) ? thingWords(name, coverage) : cutText(name, 48),
  );
  return [...(named.length > 0 ? [`${facet} ${named.join(" or ")}`] : []), ...plain].join(" or ");
}

function isKey(facet: FacetId): boolean {
  return facet === "topic" || facet === "provider" || facet === "story";
}
