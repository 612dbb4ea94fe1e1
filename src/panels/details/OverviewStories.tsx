import { countOf, formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { rankStories } from "../legend/rank-stories.ts";
import { useSettled } from "../use-settled.ts";
import { StoryList } from "./StoryList.tsx";
import { sizeInWords } from "./story-sentence.ts";

/** How many stories the list of the biggest holds. */
const MOST = 5;

/** The stories with the most articles in view, once a window that is dragged has come to rest. */
export function OverviewStories({ state }: { state: State }) {
  const { coverage } = state;
  // Asked each time: with steps that one keeps to it is another object.
  const rank = () => rankStories(coverage.stories, state.presence.peek().now).slice(0, MOST);
  const top = useSettled(state.presence, rank).value ?? rank();
  const { now } = state.presence.peek();
  if (top.length === 0) return null;
  const isAll = now.counts.articles === coverage.articles.size;
  return (
    <div class="details-section">
      <h3 class="details-subheading">Biggest stories{isAll ? "" : " in view"}</h3>
      <StoryList
        state={state}
        stories={top.map(({ group }) => group)}
        note={(story) =>
          isAll
            ? sizeInWords(story)
            : `${formatCount(now.articlesOf(story.key))} of ${countOf(story.articles.length, "article")}`
        }
      />
    </div>
  );
}
