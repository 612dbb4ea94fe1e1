import { foldName } from "../text/clean-text.ts";
import { compareText } from "../text/compare-text.ts";
import { remembering } from "../text/memo.ts";
import { commonestFirst } from "../text/names.ts";
import type { Rulings } from "./rulings.ts";
import { ruledTopics } from "./topic-rulings.ts";

export interface TopicRecord {
  /** Its identity: the name folded. */
  readonly folded: string;
  /** The name from the settings, else the commonest spelling. */
  readonly name: string;
}

/** The topics of a corpus. */
export interface Topics {
  /** Sorted by folded name. */
  readonly records: readonly TopicRecord[];
  /** The names of the topics that these names mean, each once, sorted. */
  readonly named: (names: readonly string[]) => readonly string[];
}

/** @param names as often as each occurs. */
export function gatherTopics(names: readonly string[], { topics }: Rulings): Topics {
  const fold = remembering(1_024, foldName);
  const ruled = ruledTopics(topics, fold);
  const spellings = new Map<string, string[]>();
  const nameOf = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name);
    const ruling = ruled.get(folded);
    const key = ruling?.folded ?? folded;
    if (ruling) nameOf.set(key, ruling.name);
    const spelled = spellings.get(key);
    if (spelled) spelled.push(name);
    else spellings.set(key, [name]);
  }
  for (const [key, spelled] of spellings) {
    if (!nameOf.has(key)) nameOf.set(key, commonestFirst(spelled)[0] ?? key);
  }
  const named = (name: string) => {
    const folded = fold(name);
    return nameOf.get(ruled.get(folded)?.folded ?? folded) ?? name;
  };
  return {
    records: [...nameOf]
      .map(([folded, name]) => ({ folded, name }))
      .toSorted((a, b) => compareText(a.folded, b.folded)),
    named: (names) => [...new Set(names.map(named))].toSorted(compareText),
  };
}
