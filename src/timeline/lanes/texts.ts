import type { Coverage } from "../../graph/coverage.ts";

/** The text that an article has in common with others, as a number; none where it is alone with it. */
export type TextOf = ReadonlyMap<string, number>;

/** Which dated articles have one text: wire copies of each other. Cost: O(n), once. */
export function readTexts({ dated, articles }: Coverage): TextOf {
  const texts = new Map<string, number>();
  for (const [index, { key, copies }] of dated.entries()) {
    if (texts.has(key) || !copies.some((copy) => articles.get(copy)?.time !== null)) continue;
    for (const one of [key, ...copies]) texts.set(one, index);
  }
  return texts;
}
