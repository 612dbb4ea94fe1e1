import { compareText } from "../../corpus/text/compare-text.ts";
import type { Coverage } from "../../graph/coverage.ts";
import { articlesOf, marksOf } from "../../state/measures/marks-of.ts";
import type { Measure } from "../../state/measures/measure.ts";
import type { MarkKind } from "../../state/view/view.ts";

interface Valued {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

/** A row of a ranking. */
export interface Ranked extends Valued {
  /** One more than how many in view are before it; ties share one. */
  readonly rank: number;
}

/**
 * All of a kind of which a value is known, the most first, or the least. Of as many, those of more
 * articles come first, for which it says more, then by name. Of a count, zero is not ranked: there is
 * nothing to show for it.
 *
 * Cost: O(n log n) for n of the kind.
 */
export function inOrderOf(
  { value, isCount }: Pick<Measure, "value" | "isCount">,
  kind: MarkKind,
  coverage: Coverage,
  isLeastFirst = false,
): Valued[] {
  const sign = isLeastFirst ? 1 : -1;
  const weighed = [...marksOf(coverage, kind).values()].flatMap(({ key, label }) => {
    const own = value(key);
    if (own === null || (isCount && own === 0)) return [];
    return { key, label, value: own, articles: articlesOf(coverage, key).length };
  });
  return weighed.toSorted(
    (a, b) =>
      sign * (a.value - b.value) ||
      b.articles - a.articles ||
      compareText(a.label, b.label) ||
      compareText(a.key, b.key),
  );
}

/**
 * The first of those that are in view, ranked among them, and whether there are more.
 *
 * Cost: as many as are passed until there are enough.
 */
export function topOf(
  inOrder: readonly Valued[],
  has: (key: string) => boolean,
  most: number,
): { readonly top: readonly Ranked[]; readonly hasMore: boolean } {
  const top: Ranked[] = [];
  for (const { key, label, value } of inOrder) {
    if (!has(key)) continue;
    if (top.length === most) return { top, hasMore: true };
    const before = top.at(-1);
    const rank = before?.value === value ? before.rank : top.length + 1;
    top.push({ key, label, value, rank });
  }
  return { top, hasMore: false };
}
