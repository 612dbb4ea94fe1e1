import { countOf, formatCount } from "../../state/count-format.ts";
import type { Words } from "../../state/story-words.ts";
import { listed, namesOf, nameWords } from "./names.ts";
import type { SharedBetween } from "./shared-between.ts";
import { standingIn } from "./standing.ts";
import type { Sight } from "./things.ts";

/**
 * What two or three providers have in common, as a sentence: `The Guardian and BBC covered 4 of the
 * same stories; The Guardian was the earlier in 3, BBC in 1.` Who was earlier is told by the earliest
 * article of each in the corpus.
 */
export function providerSentence(
  providers: readonly string[],
  { stories }: SharedBetween,
  { coverage }: Sight,
): Words {
  const names = namesOf(providers, coverage);
  const isPair = providers.length === 2;
  if (stories.length === 0) return [...names, " covered none of the same stories in view."];
  const wins = new Map<string, number>();
  for (const { key, articles } of stories) {
    const story = coverage.stories.get(key);
    if (!story) continue;
    const { earliest } = standingIn(story, articles.keys(), coverage);
    if (earliest !== null) wins.set(earliest, (wins.get(earliest) ?? 0) + 1);
  }
  const winners = providers.filter((key) => wins.has(key));
  const common = commonWords(stories, providers.length);
  if (winners.length === 0) {
    const none = isPair ? "neither was certainly the earlier" : "none was certainly the earliest";
    return [...names, ` ${common}; ${none}.`];
  }
  const how = isPair ? " was the earlier in " : " was the earliest of those with it in ";
  const parts = winners.map((key, at) =>
    nameWords(key, coverage).concat(at === 0 ? how : " in ", formatCount(wins.get(key) ?? 0)),
  );
  return [...names, ` ${common}; `, ...listed(parts), "."];
}

function commonWords(stories: SharedBetween["stories"], providers: number): string {
  const all = stories.filter(({ articles }) => articles.size === providers).length;
  const some = stories.length - all;
  if (some === 0) return `covered ${sameStories(all)}`;
  if (all === 0) return `have ${countOf(some, "story")} that two of them covered`;
  return `covered ${sameStories(all)}, and two of them ${formatCount(some)} more`;
}

function sameStories(count: number): string {
  return count === 1 ? "1 story in common" : `${formatCount(count)} of the same stories`;
}
