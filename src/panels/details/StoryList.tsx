import { useComputed } from "@preact/signals";
import type { CoverageStory } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";
import { useHover } from "../use-hover.ts";
import { useFold } from "./use-fold.tsx";
import "./article-list.css";

interface Noted {
  readonly state: State;
  /** What is to be said of a story here, under its name. */
  readonly note: (story: CoverageStory) => string;
}

/** Stories in the order given, whatever the window; a click selects one. */
export function StoryList(
  props: Noted & {
    stories: readonly CoverageStory[];
    /** How many are shown before one asks for more. */
    most?: number;
  },
) {
  const { state, note, stories, most } = props;
  const { shown, more } = useFold(stories, most);
  return (
    <>
      <ol class="article-list">
        {shown.map((story) => (
          <StoryRow key={story.key} state={state} note={note} story={story} />
        ))}
      </ol>
      {more}
    </>
  );
}

function StoryRow({ state, note, story }: Noted & { story: CoverageStory }) {
  const hover = useHover(state, story.key);
  const isHovered = useComputed(() => state.hover.value === story.key);
  return (
    <li class="article-row">
      <button
        type="button"
        class="panel-button article-row-button"
        data-hovered={isHovered.value}
        onClick={() => state.select(story.key, { reveal: true })}
        {...hover}
      >
        <Mark shape="story" colour={state.colours.value.story(story.key)} />
        <span class="article-row-text">
          <span class="article-row-title" dir="auto">
            {story.label}
          </span>
          <span class="article-row-line">{note(story)}</span>
        </span>
      </button>
    </li>
  );
}
