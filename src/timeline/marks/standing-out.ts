import { computed, type ReadonlySignal } from "@preact/signals";
import type { DatedArticle } from "../../graph/coverage.ts";
import type { MarksPicture } from "./marks-picture.ts";

/** The articles of a list that stand out of a crowd. */
export type StandingOut = (articles: readonly DatedArticle[]) => readonly DatedArticle[];

/**
 * Who is drawn as a dot where a crowd is drawn as columns: what is in focus, or else the firsts that
 * have a name; and what is selected.
 *
 * Cost: a look at each article of a list, once for a focus: a window costs nothing.
 */
export function createStandingOut(
  picture: ReadonlySignal<MarksPicture>,
): ReadonlySignal<StandingOut> {
  return computed(() => {
    const { focus, selection, named } = picture.value;
    const lit = focus?.lit ?? new Set([...named.values()].flatMap(({ firsts }) => firsts));
    const known = new WeakMap<readonly DatedArticle[], readonly DatedArticle[]>();
    return (articles) => {
      const found = known.get(articles);
      if (found) return found;
      const made = articles.filter(({ key }) => lit.has(key) || key === selection);
      known.set(articles, made);
      return made;
    };
  });
}
