/** What a row is sorted by; null where it is not known. A column has texts or numbers, not both. */
export type SortValue = string | number | null;

/** Of texts as readers expect them: without regard to case and accents, numbers by their size. */
const collator = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

/** So many rows or texts are a piece: well under a millisecond's work. */
const PIECE = 256;

/** Work in pieces, and what comes of it. */
type Pieces<Result> = Generator<undefined, Result, undefined>;

/**
 * Numbers that stand in the order of the rows' values: equal ones for equal values, NaN where a
 * value is not known.
 *
 * Cost: O(n log n) for n rows, and as many comparisons of texts, which are the slow ones.
 */
function* ranking<Row>(rows: readonly Row[], value: (row: Row) => SortValue): Pieces<number[]> {
  const values: SortValue[] = [];
  for (let at = 0; at < rows.length; at += PIECE) {
    for (const row of rows.slice(at, at + PIECE)) values.push(value(row));
    yield;
  }
  const texts = new Set(values.filter((each) => typeof each === "string"));
  const ranks = ranksOf(yield* sortedTexts([...texts]));
  return values.map((each) => {
    if (each === null) return Number.NaN;
    return typeof each === "number" ? each : (ranks.get(each) ?? Number.NaN);
  });
}

/** Sorts runs, and joins two of them at a time: an engine's own sort can't be left and taken up again. */
function* sortedTexts(texts: readonly string[]): Pieces<readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let at = 0; at < texts.length; at += PIECE) {
    runs.push(texts.slice(at, at + PIECE).toSorted(collator.compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(joined(runs[at] ?? [], runs[at + 1] ?? []));
      yield;
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function joined(a: readonly string[], b: readonly string[]): string[] {
  const all: string[] = [];
  let next = 0;
  for (const text of a) {
    for (let other = b[next]; other !== undefined; other = b[(next += 1)]) {
      if (collator.compare(other, text) >= 0) break;
      all.push(other);
    }
    all.push(text);
  }
  return [...all, ...b.slice(next)];
}

/** Texts that only case or accents tell apart have the same rank. */
function ranksOf(inOrder: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let rank = 0;
  inOrder.forEach((text, at) => {
    const before = inOrder[at - 1];
    if (before !== undefined && collator.compare(before, text) !== 0) rank = at;
    ranks.set(text, rank);
  });
  return ranks;
}

/** Rows by any column. */
export interface Order<Row> {
  /** From the lowest or, `descending`, from the highest; the same object for the same wish. */
  by(column: string, descending: boolean): readonly Row[];
  /** Does a piece of what sorting by a column takes, beforehand; false when nothing is left. */
  prepare(column: string): boolean;
}

/**
 * Sorts rows by any column. Rows that are equal there keep the order in which they came, and those
 * of which it is not known are last either way.
 *
 * Cost: of a column's first order that of `ranking`, less what was prepared; of another order of it
 * O(n log n) comparisons of numbers; of the same order again nothing.
 *
 * @param value what a row is sorted by in a column.
 */
export function createOrder<Row>(
  rows: readonly Row[],
  value: (column: string, row: Row) => SortValue,
): Order<Row> {
  const begun = new Map<string, Pieces<number[]>>();
  const ready = new Map<string, readonly number[]>();
  let last: { readonly id: string; readonly rows: readonly Row[] } | null = null;
  const prepare = (column: string) => {
    if (ready.has(column)) return false;
    const pieces = begun.get(column) ?? ranking(rows, (row) => value(column, row));
    begun.set(column, pieces);
    const next = pieces.next();
    if (next.done === true) ready.set(column, next.value);
    return next.done !== true;
  };
  const by = (column: string, descending: boolean) => {
    const id = `${column} ${descending}`;
    if (last?.id === id) return last.rows;
    while (prepare(column));
    last = { id, rows: inOrder(rows, ready.get(column) ?? [], descending) };
    return last.rows;
  };
  return { by, prepare };
}

function inOrder<Row>(
  rows: readonly Row[],
  ranks: readonly number[],
  descending: boolean,
): readonly Row[] {
  const isKnown = (at: number) => !Number.isNaN(ranks[at]);
  const all = rows.map((_, at) => at);
  const sign = descending ? -1 : 1;
  const known = all.filter(isKnown);
  known.sort((a, b) => sign * ((ranks[a] ?? 0) - (ranks[b] ?? 0)));
  const unknown = all.filter((at) => !isKnown(at));
  return [...known, ...unknown].flatMap((at) => rows[at] ?? []);
}
