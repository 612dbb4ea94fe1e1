import type { Coverage } from "../../graph/coverage.ts";
import { labelOf } from "../../state/filters/filter-words.ts";
import type { Words } from "../../state/story-words.ts";

/** Words with commas between them, and `and` before the last: `A, B and C`. */
export function listed(items: readonly Words[]): Words {
  return items.flatMap((item, at): Words => {
    if (at === 0) return item;
    return [at === items.length - 1 ? " and " : ", ", ...item];
  });
}

/** The name of a thing, leading to it; headlines stand in quotes. */
export function nameWords(key: string, coverage: Coverage): Words {
  const name = labelOf(key, coverage);
  const isHeadline = coverage.articles.has(key) || coverage.stories.has(key);
  // Quotes within what leads there: it is a box, from which the line may break.
  return [{ name: isHeadline ? `“${name}”` : name, key }];
}

/** `The Guardian, BBC and CNN`, each leading to what it names. */
export function namesOf(keys: readonly string[], coverage: Coverage): Words {
  return listed(keys.map((key) => nameWords(key, coverage)));
}
