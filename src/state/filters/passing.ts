import type { Article } from "../../graph/coverage.ts";
import { choiceOf, isWithin, VALUES_OF } from "./facets.ts";
import { FACETS, type Filters } from "./filters.ts";

/**
 * Whether an article passes the filters, whatever the window: for what is not counted but drawn or
 * listed. `Presence` knows it of all articles in the window.
 *
 * Cost to make: the chosen values; of a look: the facets with a choice.
 */
export function passing(filters: Filters): (article: Article) => boolean {
  const tests = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => {
    const isChosen = choiceOf(filters[facet]);
    return (article: Article) => isChosen(VALUES_OF[facet](article));
  });
  const { quality } = filters;
  return (article) => isWithin(article, quality) && tests.every((passes) => passes(article));
}
