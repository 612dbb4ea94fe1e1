/** A figure of several things that are compared, in their order. */
export interface Measure {
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly words: string;
  /** Of the greatest among them, 0 to 1, where it is a count that a bar can show. */
  readonly share?: number;
}

/** Counts, with bars as long as their share of the greatest. */
export function counted(
  name: string,
  counts: readonly number[],
  inWords: (count: number, place: number) => string,
): Measure {
  const most = Math.max(...counts, 0);
  const cells = counts.map((count, place) => ({
    words: inWords(count, place),
    share: most === 0 ? 0 : count / most,
  }));
  return { name, cells };
}

/** What no bar can show; an empty text is a dash. */
export function told(name: string, words: readonly string[]): Measure {
  return { name, cells: words.map((text) => ({ words: text === "" ? "–" : text })) };
}
