import { compareText } from "../../corpus/text/compare-text.ts";
import { isScene, type Talk } from "../talk.ts";

/** A talk that can be opened, in the list of all. */
export interface TalkEntry {
  readonly id: string;
  readonly title: string;
  /** Title of the corpus that it was made over. */
  readonly corpus: string;
  /** Whether that is the corpus that is open. */
  readonly isHere: boolean;
  /** How many scenes, the hidden ones too. */
  readonly scenes: number;
  /** `corpus`: it came with the corpus, and becomes one's own copy with the first change. */
  readonly from: "browser" | "corpus";
  /** Epoch milliseconds of the last change; null for one of the corpus, or where nobody knows. */
  readonly changedAt: number | null;
  /** Why it can't be opened, in words; it can still be saved to a file as it is. Null is all well. */
  readonly broken: string | null;
}

export function entryOf(
  { id, title, corpus, items }: Talk,
  here: string,
  from: TalkEntry["from"],
  changedAt: number | null,
): TalkEntry {
  const scenes = items.filter(isScene).length;
  const isHere = from === "corpus" || corpus === here;
  return { id, title, corpus, isHere, scenes, from, changedAt, broken: null };
}

/** @param reason why it can't be read. */
export function brokenEntry(id: string, reason: string, changedAt: number | null): TalkEntry {
  const none = { corpus: "", isHere: false, scenes: 0, from: "browser" as const };
  return { id, title: "A talk that can’t be read", ...none, changedAt, broken: reason };
}

/** Those over this corpus first, then the last changed, then by title; broken ones last. */
export function compareEntries(a: TalkEntry, b: TalkEntry): number {
  return (
    Number(a.broken !== null) - Number(b.broken !== null) ||
    Number(b.isHere) - Number(a.isHere) ||
    (b.changedAt ?? 0) - (a.changedAt ?? 0) ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id)
  );
}
