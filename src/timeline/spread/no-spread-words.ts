import type { CoverageStory } from "../../graph/coverage.ts";
import { largestStories } from "../../state/spread/chosen-story.ts";
import type { State } from "../../state/state.ts";
import type { SpreadNow } from "./spread-now.ts";

type Nothing = Extract<SpreadNow, { is: "none" }>;

/** Why no spread is drawn. */
export function lackWords({ lack, story }: Nothing, state: State): string {
  if (lack === "story") return "This article is in no story.";
  if (lack === "outlets")
    return `Only ${onlyOutlet(story, state)} covered this story in this corpus.`;
  if (lack === "reports") return "The filters leave none of this story’s articles.";
  if (lack === "times") return "None of this story’s reports has a publish time.";
  return hasShared(state)
    ? "No story that several outlets covered is in view."
    : "This corpus has no story that several outlets covered.";
}

/** What to do about it, in a sentence; where stories are in view, with the largest of them. */
export function wayWords(state: State): string {
  const [story] = largestStories(state, 1);
  if (story !== undefined) {
    return `Select a story, such as “${story.label}”, to see how it spread from outlet to outlet.`;
  }
  return hasShared(state)
    ? "Choose a longer window, or fewer filters, to bring one into view."
    : "The other charts show its articles over time.";
}

function hasShared({ coverage }: State): boolean {
  return [...coverage.stories.values()].some(({ outlets }) => outlets.length > 1);
}

function onlyOutlet(story: CoverageStory | null, { coverage }: State): string {
  const [key = ""] = story?.articles ?? [];
  const article = coverage.articles.get(key);
  return coverage.providers.get(article?.provider ?? "")?.label ?? "one outlet";
}
