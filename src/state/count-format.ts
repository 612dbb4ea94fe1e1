const numbers = new Intl.NumberFormat("en-GB");

/** `1,992` */
export function formatCount(count: number): string {
  return numbers.format(count);
}

/** `1 article`, `1,992 articles` */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${nounFor(count, noun)}`;
}

/** The noun alone, in the number that the count asks for: `story`, `stories`, `days`. */
export function nounFor(count: number, noun: string): string {
  if (count === 1) return noun;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
