const numbers = new Intl.NumberFormat("en-GB");

/** `1,992` */
export function formatCount(count: number): string {
  return numbers.format(count);
}

/** `1 article`, `1,992 articles` */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${nounFor(count, noun)}`;
}

/** The noun alone, in the number that the count asks for. */
export function nounFor(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
