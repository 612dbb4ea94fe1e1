import { headlineWords, likeness } from "../text/headlines-alike.ts";

/** One outlet that does so may have filed a text anew, with news in its headline. */
const LEAST_OUTLETS = 2;

/** An article's place in the list, among those of its outlet. */
interface OfOutlet {
  readonly index: number;
}

/**
 * How many outlets have each shingle under two headlines that have little in common: an agency's stock
 * text ("The Latest on the pandemic. The virus causes mild symptoms for most…") goes out with its every
 * story, and those who run it run several. A text that is filed anew keeps most of its headline.
 *
 * Cost: linear in the shingles, and a comparison of headlines for each article at least.
 *
 * @param outlets of each outlet its articles.
 * @param titles of each article.
 * @param shingles of each article's excerpt, distinct, numbered from 0 with few gaps.
 * @returns whether a shingle is such a text's.
 */
export function stockTexts(
  outlets: readonly (readonly OfOutlet[])[],
  titles: readonly string[],
  shingles: readonly Int32Array[],
): (shingle: number) => boolean {
  const size = shingles.reduce((most, own) => Math.max(most, (own.at(-1) ?? -1) + 1), 0);
  const count = new Uint8Array(size);
  /** The outlet that has it last, its first article there, and the last outlet that was counted. */
  const lastOutlet = new Int32Array(size).fill(-1);
  const firstThere = new Int32Array(size);
  const lastCounted = new Int32Array(size).fill(-1);
  const areUnlike = rememberingLast(titles);
  for (const [outlet, articles] of outlets.entries()) {
    if (articles.length < 2) continue;
    for (const { index } of articles) {
      for (const shingle of shingles[index] ?? []) {
        if (lastOutlet[shingle] !== outlet) {
          lastOutlet[shingle] = outlet;
          firstThere[shingle] = index;
        } else if (lastCounted[shingle] !== outlet && areUnlike(firstThere[shingle] ?? 0, index)) {
          lastCounted[shingle] = outlet;
          count[shingle] = Math.min((count[shingle] ?? 0) + 1, LEAST_OUTLETS);
        }
      }
    }
  }
  return (shingle) => (count[shingle] ?? 0) >= LEAST_OUTLETS;
}

/** Two articles share many shingles in a row. */
function rememberingLast(titles: readonly string[]): (a: number, b: number) => boolean {
  let [lastA, lastB, last] = [-1, -1, false];
  return (a, b) => {
    if (a === lastA && b === lastB) return last;
    [lastA, lastB] = [a, b];
    last = likeness(headlineWords(titles[a] ?? ""), headlineWords(titles[b] ?? "")) === 0;
    return last;
  };
}
