import type { CoverageStory } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { SelectRow } from "./SelectRow.tsx";
import { useFold } from "./use-fold.tsx";
import "./article-list.css";

/** Stories in the order given, whatever the window; a click selects one. */
export function StoryList(props: {
  state: State;
  stories: readonly CoverageStory[];
  /** What is to be said of a story here, under its name. */
  note: (story: CoverageStory) => string;
  /** How many are shown before one asks for more. */
  most?: number;
}) {
  const { state, note, stories, most } = props;
  const { shown, more } = useFold(stories, most);
  return (
    <>
      <ol class="article-list">
        {shown.map((story) => (
          <SelectRow
            key={story.key}
            state={state}
            of={story.key}
            shape="story"
            colour={state.colours.value.story(story.key)}
            name={story.label}
          >
            <span class="article-row-line">{note(story)}</span>
          </SelectRow>
        ))}
      </ol>
      {more}
    </>
  );
}
