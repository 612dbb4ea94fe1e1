import { cutText } from "../../corpus/text/cut.ts";
import type { CoverageStory } from "../../graph/coverage.ts";
import { countOf } from "../../state/count-format.ts";
import { largestStories } from "../../state/spread/chosen-story.ts";
import type { State } from "../../state/state.ts";
import type { View } from "../../state/view/view.ts";
import { Choice } from "../head/Choice.tsx";
import { spreadNow } from "./spread-now.ts";

const SCALES: Readonly<Record<View["scale"], string>> = {
  linear: "linear",
  log: "logarithmic",
};

const MOST_STORIES = 50;
/** So much of a headline tells stories apart in a list. */
const MOST_LABEL = 70;

/** Which story's spread is shown, and on which scale of lags. */
export function SpreadControls({ state }: { state: State }) {
  return (
    <>
      <StoryChoice state={state} />
      <Choice
        label="lags"
        name="Scale of lags"
        names={SCALES}
        value={state.scale.value}
        onChoose={(scale) => {
          state.scale.value = scale;
        }}
      />
    </>
  );
}

/** The stories in view that several outlets had, largest first, and the one that is shown. */
function StoryChoice({ state }: { state: State }) {
  const now = spreadNow(state).value;
  const story = now.is === "spread" ? now.spread.story : now.story;
  const largest = largestStories(state, MOST_STORIES);
  const isListed = story === null || largest.includes(story);
  const stories = isListed ? largest : [story, ...largest];
  if (stories.length === 0) return null;
  const names = Object.fromEntries(stories.map((each) => [each.key, storyName(each)]));
  return (
    <div class="spread-choice">
      <Choice
        label="of"
        name="Story"
        names={story === null ? { "": "a story: choose one", ...names } : names}
        value={story?.key ?? ""}
        onChoose={(key) => {
          if (key !== "") state.select(key, { reveal: true });
        }}
      />
    </div>
  );
}

function storyName({ label, outlets }: CoverageStory): string {
  return `${cutText(label, MOST_LABEL)}, ${countOf(outlets.length, "outlet")}`;
}
