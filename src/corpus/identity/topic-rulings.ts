import { compareText } from "../text/compare-text.ts";
import type { Rulings } from "./rulings.ts";

/** A topic that the settings speak of. */
interface RuledTopic {
  readonly folded: string;
  readonly name: string;
}

/**
 * The topic that a folded name means by the settings; undefined where they don't speak of it. What is
 * another name of another name is followed to the end; of names that lead round in a circle, and of
 * those that differ by their spelling alone, the first in order counts. So the order of the settings
 * makes no difference.
 *
 * Cost: O(n) for n names in the settings, but for chains, which are as long as a person writes them.
 */
export function ruledTopics(
  topics: Rulings["topics"],
  fold: (name: string) => string,
): ReadonlyMap<string, RuledTopic> {
  const shown = new Map<string, string>();
  const means = new Map<string, string>();
  for (const { name, aliases } of topics) {
    const folded = fold(name);
    keepFirst(shown, folded, name);
    for (const alias of aliases.map(fold)) if (alias !== folded) keepFirst(means, alias, folded);
  }
  return new Map(
    [...shown.keys(), ...means.keys()].map((name) => {
      const folded = endOf(name, means);
      return [name, { folded, name: shown.get(folded) ?? folded }];
    }),
  );
}

function keepFirst(kept: Map<string, string>, key: string, value: string): void {
  const before = kept.get(key);
  if (before === undefined || compareText(value, before) < 0) kept.set(key, value);
}

/** Where a name leads in the end: in a circle, to the first in order of its names. */
function endOf(name: string, means: ReadonlyMap<string, string>): string {
  const passed = [name];
  for (;;) {
    const next = means.get(passed.at(-1) ?? name);
    if (next === undefined) return passed.at(-1) ?? name;
    const circle = passed.indexOf(next);
    if (circle >= 0) return passed.slice(circle).toSorted(compareText)[0] ?? next;
    passed.push(next);
  }
}
