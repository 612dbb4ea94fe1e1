import { compareText } from "./compare-text.ts";

/** Texts by how often each occurs, the commonest first; ties in order of their characters. */
export function commonestFirst(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || compareText(a, b)).map(([text]) => text);
}
