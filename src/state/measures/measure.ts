import type { MarkKind } from "../view/view.ts";

/** What can be measured of articles and of what they belong to. */
export type MeasureId = "articles" | "links" | "listed" | "rank" | "quality" | "firsts" | "lag";

/** Something that every mark of some kinds has a figure of, over the whole corpus. */
export interface Measure {
  readonly id: MeasureId;
  /** As choosers and headings name it. */
  readonly label: string;
  /** What it says something of; others have no value. */
  readonly kinds: readonly MarkKind[];
  /** It counts things, so that its values are whole, and zero is none of them. */
  readonly isCount: boolean;
  /** The figure of a node or a story; null where it is not known. Constant cost but the first time. */
  readonly value: (key: string) => number | null;
  /** A value as one reads it, with its unit where it has one. */
  readonly format: (value: number) => string;
}

/** What has been found for a key isn't looked for again. */
export function remembered<K, T>(find: (key: K) => T): (key: K) => T {
  const found = new Map<K, T>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
