import { wordsOf } from "./words.ts";

/**
 * How much of the shorter headline's words the longer one must have. In real corpora, of pages that
 * share an alias, those of one article that was renamed have 0.8 of them in common and more, and posts
 * of one live blog 0.2 and less.
 */
const LEAST_OVERLAP = 0.6;

/** Fewer words in common ("Coronavirus live updates") say nothing, even where there are no others. */
const LEAST_SHARED = 4;

/** The words of a headline, each once. */
export function headlineWords(title: string): ReadonlySet<string> {
  return new Set(wordsOf(title));
}

/**
 * How likely two headlines are one article's, before and after a revision: the part of the shorter
 * one's words that the longer has (the overlap coefficient; Szymkiewicz 1934), 0 where that is too
 * little to tell. Symmetric.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) shared += Number(many.has(word));
  const overlap = shared / few.size;
  return shared >= LEAST_SHARED && overlap >= LEAST_OVERLAP ? overlap : 0;
}
