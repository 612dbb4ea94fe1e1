import type { Coverage } from "../../graph/coverage.ts";
import { VALUES_OF } from "../../state/filters/facets.ts";
import { nounOf, valueName } from "../../state/filters/filter-words.ts";
import { type FacetId, NONE } from "../../state/filters/filters.ts";
import { capital } from "../details/capital.ts";

/** One that can be chosen: what the filters call it, and its name on the screen. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
}

/** The values that a corpus has of a facet, whatever is in view. */
export interface FacetValues {
  /** Those that stay put, in their order; then the rest by name. */
  readonly values: readonly FacetValue[];
  /** How many stay put: they explain the picture, or there are no more than two or three. */
  readonly fixed: number;
  /** What stands for the articles that have none, where there are some. */
  readonly none: FacetValue | null;
}

/** Facets of few values have an order of their own. */
const ORDERS: Partial<Readonly<Record<FacetId, readonly string[]>>> = {
  published: ["yes", "no", NONE],
  filed: ["filed", "listed"],
  dated: ["dated", "undated"],
};

const names = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

/**
 * @param first values that stay put before all others: the stories with a colour.
 *
 * Cost: O(n + v log v) for n articles and v values, once.
 */
export function facetValues(
  facet: FacetId,
  coverage: Coverage,
  first: readonly string[] = [],
): FacetValues {
  const found = new Set([...coverage.articles.values()].flatMap(VALUES_OF[facet]));
  const order = ORDERS[facet] ?? first;
  const fixed = order.filter((value) => found.has(value));
  const valueOf = (value: string) => ({ value, name: rowName(facet, value, coverage) });
  const rest = [...found]
    .filter((value) => value !== NONE && !fixed.includes(value))
    .map(valueOf)
    .toSorted((a, b) => names.compare(a.name, b.name));
  return {
    values: [...fixed.map(valueOf), ...rest],
    fixed: fixed.length,
    none: found.has(NONE) && !fixed.includes(NONE) ? valueOf(NONE) : null,
  };
}

/** Names are as the corpus has them; words of ours begin a line. */
export function rowName(facet: FacetId, value: string, coverage: Coverage): string {
  const name = valueName(facet, value, coverage);
  return nounOf(facet, value) === "" ? capital(name) : name;
}

/** Whether there is anything to choose: a facet of one value for all articles says nothing. */
export function isChoice({ values, none }: FacetValues): boolean {
  return values.length + (none === null ? 0 : 1) > 1;
}
