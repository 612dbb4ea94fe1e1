import type { ArticleCopy } from "../reading/article-copy.ts";
import { compareText } from "../text/compare-text.ts";
import type { Decision } from "./article-record.ts";

export type Value = string | number | boolean;

/** One of the values that copies of an article have for a field. */
export interface Candidate<T> {
  readonly value: T;
  /** Those that have it, at least one, in order of their places in the corpus. */
  readonly copies: readonly ArticleCopy[];
}

/** A reason to prefer some values of a field to others. */
export interface Rule<T> {
  /** As a reader is told of it: `filed over listed`. */
  readonly name: string;
  /** The lower the better, in the order of `candidates`. */
  readonly costs: (candidates: readonly Candidate<T>[]) => readonly number[];
}

/** What was chosen; a decision only where copies disagree. */
export interface Choice<T> {
  readonly value: T;
  readonly decision: Omit<Decision, "field"> | null;
}

const FIRST_IN_ORDER = "the first in order";

/**
 * Chooses by rule after rule: each leaves the candidates that it costs least, until one is left; of
 * several that no rule tells apart, the first in order. So the choice depends on no order of copies.
 *
 * Cost: O(n log n) for n copies, and next to nothing where they agree.
 *
 * @param copies in order of their places in the corpus.
 * @param of the value that a copy has for the field; null where it has none.
 */
export function choose<T extends Value>(
  copies: readonly ArticleCopy[],
  of: (copy: ArticleCopy) => T | null,
  rules: readonly Rule<T>[],
): Choice<T | null> {
  const sole = soleValue(copies, of);
  if (sole !== undefined) return { value: sole, decision: null };
  let left = candidatesOf(copies, of);
  let decisive = FIRST_IN_ORDER;
  for (const { name, costs } of rules) {
    if (left.length === 1) break;
    const each = costs(left);
    // Not Math.min(...each): so many arguments overflow the stack.
    const least = each.reduce((a, b) => Math.min(a, b), Infinity);
    const kept = left.filter((_, index) => each[index] === least);
    if (kept.length < left.length) decisive = name;
    left = kept;
  }
  const [best] = left;
  if (best === undefined) return { value: null, decision: null };
  const from = best.copies.find((copy) => copy.filed) ?? best.copies[0];
  const rule = left.length === 1 ? decisive : FIRST_IN_ORDER;
  const decision = { rule, from: { file: from?.source ?? "", line: from?.line ?? 1 } };
  return { value: best.value, decision };
}

/** The value of all copies that have one; null when none has; undefined when they disagree. */
function soleValue<T extends Value>(
  copies: readonly ArticleCopy[],
  of: (copy: ArticleCopy) => T | null,
): T | null | undefined {
  let sole: T | null = null;
  for (const copy of copies) {
    const value = of(copy);
    if (value === null || value === sole) continue;
    if (sole !== null) return undefined;
    sole = value;
  }
  return sole;
}

function candidatesOf<T extends Value>(
  copies: readonly ArticleCopy[],
  of: (copy: ArticleCopy) => T | null,
): Candidate<T>[] {
  const byValue = new Map<T, { value: T; copies: ArticleCopy[] }>();
  for (const copy of copies) {
    const value = of(copy);
    if (value === null) continue;
    const candidate = byValue.get(value);
    if (candidate) candidate.copies.push(copy);
    else byValue.set(value, { value, copies: [copy] });
  }
  return [...byValue.values()].toSorted((a, b) => compareValues(a.value, b.value));
}

function compareValues(a: Value, b: Value): number {
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  return Number(a) - Number(b);
}
