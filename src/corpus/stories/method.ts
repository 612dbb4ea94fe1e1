/**
 * The numbers that the story method is made of. They were found by trying them on the development
 * half of the labelled set (evaluation/README.md says what was tried); most may be moved by a fifth
 * without much of a difference.
 */
export interface StoryMethod {
  /** How likely two articles are about one event because one of them lists the other, or both do. */
  readonly related: number;
  readonly relatedBoth: number;
  /** The same for wire copies, by their text or by their headline alone. */
  readonly wireText: number;
  readonly wireHeadline: number;
  /** What a word of an excerpt weighs, to 1 of a title's; one that is in both weighs the sum. */
  readonly excerptWord: number;
  /** How many more articles the corpus is taken to have, which have none of its words. */
  readonly background: number;
  /** Hours after which a tie counts half; it counts a third after twice as many, and so on. */
  readonly halfAfter: number;
  /** Ties that weigh less are dropped. */
  readonly weakest: number;
  /** Groups of articles are joined as long as the ties between them, on average, weigh this much. */
  readonly least: number;
}

export const METHOD: StoryMethod = {
  related: 0.15,
  relatedBoth: 0.3,
  wireText: 0.5,
  wireHeadline: 0.3,
  excerptWord: 0.5,
  background: 1000,
  halfAfter: 24,
  weakest: 0.1,
  least: 0.22,
};

/** What is left, of 1, of a tie between articles so many hours apart. */
export function nearness(hours: number, { halfAfter }: StoryMethod): number {
  return 1 / (1 + hours / halfAfter);
}

/** The hours beyond which no tie, however strong, is left strong enough. */
export function reach({ halfAfter, weakest }: StoryMethod): number {
  return halfAfter * (1 / weakest - 1);
}
