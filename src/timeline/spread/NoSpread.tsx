import { countOf } from "../../state/count-format.ts";
import { largestStories } from "../../state/spread/chosen-story.ts";
import type { State } from "../../state/state.ts";
import { spreadNow, type SpreadNow } from "./spread-now.ts";

type Nothing = Extract<SpreadNow, { is: "none" }>;

const OFFERED = 3;

/** Says why no story's spread is drawn, and offers the largest ones; nothing where one is drawn. */
export function NoSpread({ state }: { state: State }) {
  const now = spreadNow(state).value;
  if (now.is !== "none") return null;
  const stories = largestStories(state, OFFERED);
  return (
    <div class="timeline-empty spread-empty">
      <p>
        <strong>{reasonFor(now, state)}</strong>
      </p>
      {stories.length === 0 ? null : (
        <>
          <p>Select a story to see how it spread from outlet to outlet:</p>
          <p class="timeline-ways spread-stories">
            {stories.map(({ key, label, outlets }) => (
              <button type="button" key={key} onClick={() => state.select(key, { reveal: true })}>
                <span class="spread-story">{label}</span>, {countOf(outlets.length, "outlet")}
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}

function reasonFor({ lack, story }: Nothing, state: State): string {
  if (lack === "story") return "This article is in no story.";
  if (lack === "outlets")
    return `Only ${onlyOutlet(story, state)} covered this story in this corpus.`;
  if (lack === "reports") return "The filters leave none of this story’s articles.";
  if (lack === "times") return "None of this story’s reports has a publish time.";
  return [...state.coverage.stories.values()].some(({ outlets }) => outlets.length > 1)
    ? "No story that several outlets covered is in view."
    : "This corpus has no story that several outlets covered.";
}

function onlyOutlet(story: Nothing["story"], { coverage }: State): string {
  const [key = ""] = story?.articles ?? [];
  const article = coverage.articles.get(key);
  return coverage.providers.get(article?.provider ?? "")?.label ?? "one outlet";
}
