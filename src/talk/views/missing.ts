import type { Coverage } from "../../graph/coverage.ts";
import { NONE } from "../../state/filters/filters.ts";
import type { View } from "../../state/view/view.ts";

/** What keys begin with, what such a thing is called, and where it would be. */
const KINDS = [
  { start: "a-", words: ["article", "articles"], all: "articles" },
  { start: "p-", words: ["provider", "providers"], all: "providers" },
  { start: "t-", words: ["topic", "topics"], all: "topics" },
  { start: "s-", words: ["story", "stories"], all: "stories" },
] as const;

/**
 * What a scene names that the corpus no longer has, in words: `2 articles that this scene selects are
 * no longer in this corpus`. What else it shows is there.
 */
export function missingIn(view: View, coverage: Coverage): readonly string[] {
  const { selection, also, filters, around, route } = view;
  const roles = [
    ["selects", selection === null ? also : [selection, ...also]],
    ["filters by", [filters.topic, filters.provider, filters.story].flat()],
    ["looks around", around?.of ?? []],
    ["looks for a path between", route === null ? [] : [route.from, route.to]],
  ] as const;
  return roles.flatMap(([does, keys]) => {
    // A link of a network is named by its two ends.
    const ends = new Set(keys.filter((key) => key !== NONE).flatMap((key) => key.split("~")));
    return KINDS.flatMap(({ start, words: [one, many], all }) => {
      const gone = [...ends].filter((key) => key.startsWith(start) && !coverage[all].has(key));
      if (gone.length === 0) return [];
      const what = gone.length === 1 ? `1 ${one}` : `${gone.length} ${many}`;
      const are = gone.length === 1 ? "is" : "are";
      return [`${what} that this scene ${does} ${are} no longer in this corpus`];
    });
  });
}
