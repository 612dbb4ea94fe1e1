import type { DatedArticle } from "../../graph/coverage.ts";
import type { Colours } from "../../state/measures/colours.ts";

/** The colour of a run of articles, `end` exclusive. */
export type Majority = (articles: readonly DatedArticle[], start: number, end: number) => string;

/**
 * The colour that most articles of a run have, of as many the one that is stacked first; where the
 * colours run on into each other, that in the middle.
 *
 * Cost: a look-up for each article, once for a list of them; then the articles of a run, as numbers.
 */
export function createMajority({ article: colourOf, stack, meaning }: Colours): Majority {
  const ranks = new Map(stack.map((colour, rank) => [colour, rank]));
  const known = new WeakMap<readonly DatedArticle[], Uint16Array>();
  const counts = new Uint32Array(stack.length);
  const ranksOf = (articles: readonly DatedArticle[]) => {
    const found = known.get(articles);
    if (found) return found;
    const made = Uint16Array.from(articles, (each) => ranks.get(colourOf(each)) ?? 0);
    known.set(articles, made);
    return made;
  };
  const choose = meaning.is === "categories" ? commonest : middle;
  return (articles, start, end) => {
    const all = ranksOf(articles);
    counts.fill(0);
    for (let index = start; index < end; index += 1) {
      const rank = all[index] ?? 0;
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    return stack[choose(counts, end - start)] ?? "";
  };
}

function commonest(counts: Uint32Array): number {
  return counts.reduce((best, count, rank) => (count > (counts[best] ?? 0) ? rank : best), 0);
}

function middle(counts: Uint32Array, total: number): number {
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return sum * 2 >= total;
  });
}
