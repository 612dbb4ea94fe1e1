import { type ReadonlySignal, type Signal, useComputed, useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { FacetId } from "../../state/filters/filters.ts";
import type { State } from "../../state/state.ts";
import { fold } from "../search/fold.ts";
import { type FacetValue, type FacetValues, facetValues, rowName } from "./facet-values.ts";
import { firstValues, mostLeft, rankValues } from "./rank-values.ts";

/** Each wish for more brings so many: a list of thousands would take its time. */
const STEP = 100;

const NO_VALUES: readonly string[] = [];

interface Shown {
  readonly rows: readonly FacetValue[];
  /** How many there are beyond those that are shown, and how many of them the next wish brings. */
  readonly more: number;
  readonly step: number;
  /** How many the corpus has of which nothing is left. */
  readonly absent: number;
}

export interface Facet {
  readonly all: FacetValues;
  readonly shown: ReadonlySignal<Shown>;
  /** The count that fills a bar. */
  readonly most: ReadonlySignal<number>;
  /** What is sought among the names. */
  readonly text: Signal<string>;
  /** How many are shown at most. */
  readonly limit: Signal<number>;
  readonly showMore: () => void;
}

/**
 * What a facet's section shows.
 *
 * Cost of a window step: O(v log v) for v values, by number. It is news only when a row comes, goes or moves.
 *
 * @param least how many are shown before one asks for more.
 * @param first values that stay put before all others.
 */
export function useFacet(
  state: State,
  facet: FacetId,
  least: number,
  first: readonly string[] = NO_VALUES,
): Facet {
  const { coverage } = state;
  const all = useMemo(() => facetValues(facet, coverage, first), [facet, coverage, first]);
  const folded = useMemo(
    () => new Map(all.values.map(({ value, name }) => [value, fold(name)])),
    [all],
  );
  const text = useSignal("");
  const limit = useSignal(least);
  const numbers = useMemo(() => {
    const { numberOf } = state.presence.peek().now.left(facet);
    return Int32Array.from(all.values, ({ value }) => numberOf(value));
  }, [state, facet, all]);
  const left = useComputed(() => {
    const { counts } = state.presence.value.now.left(facet);
    return numbers.map((number) => counts[number] ?? 0);
  });
  const nameOf = (value: string) => rowName(facet, value, coverage);
  const last = useRef<Shown>({ rows: [], more: 0, step: 0, absent: 0 });
  const shown = useComputed(() => {
    const chosen = state.filters.value[facet];
    const ranked = rankValues(all, left.value, chosen, nameOf);
    const sought = fold(text.value.trim());
    const kept = new Set(sought === "" ? [...chosen, ...selectedGroups(state)] : []);
    const found =
      sought === ""
        ? ranked
        : ranked.filter(({ value }) => folded.get(value)?.includes(sought) === true);
    const rows = firstValues(found, limit.value, kept);
    const absent = countZeros(left.value);
    const more = found.length - rows.length;
    const next = { rows, more, step: Math.min(STEP, more), absent };
    if (!isSame(next, last.current)) last.current = next;
    return last.current;
  });
  return {
    all,
    shown,
    most: useComputed(() => mostLeft(all.values, left.value)),
    text,
    limit,
    showMore: () => {
      limit.value = limit.peek() + shown.peek().step;
    },
  };
}

function countZeros(numbers: Int32Array): number {
  let count = 0;
  for (const number of numbers) if (number === 0) count += 1;
  return count;
}

function isSame(a: Shown, b: Shown): boolean {
  return (
    a.more === b.more &&
    a.absent === b.absent &&
    a.rows.length === b.rows.length &&
    a.rows.every(({ value }, place) => value === b.rows[place]?.value)
  );
}

/** What is selected, or the groups of a selected article: never hidden behind “more”. */
function selectedGroups({ coverage, selected }: State): readonly string[] {
  return selected.value.flatMap((key) => {
    const article = coverage.articles.get(key);
    return article ? [article.provider, ...article.topics, article.story ?? key] : [key];
  });
}
