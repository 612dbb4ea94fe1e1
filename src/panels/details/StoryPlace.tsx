import type { Article } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { placeWords } from "../../state/story-words.ts";
import { GroupButton } from "./GroupButton.tsx";
import { Mark } from "../Mark.tsx";
import { Sentence } from "./Sentence.tsx";

/** Which story an article is in, and how it stands there. */
export function StoryPlace({ state, article }: { state: State; article: Article }) {
  const { coverage } = state;
  const words = placeWords(article, coverage);
  if (coverage.stories.size === 0) return null;
  if (words === null || article.story === null) {
    return (
      <p class="details-none details-nowhere">
        In no story: nothing ties it closely enough to another article in this corpus
      </p>
    );
  }
  return (
    <div class="details-place">
      <Mark shape="story" colour={state.colours.value.story(article.story)} />
      <div class="details-place-text">
        <h3 class="visually-hidden">Place in the story</h3>
        <GroupButton state={state} selected={article.story} class="details-story" />
        <p class="details-place-words">
          <Sentence state={state} words={words} />
        </p>
      </div>
    </div>
  );
}
