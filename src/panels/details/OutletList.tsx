import type { CoverageStory } from "../../graph/coverage.ts";
import type { State } from "../../state/state.ts";
import { OutletRow } from "./OutletRow.tsx";
import { useFold } from "./use-fold.tsx";
import "./outlet-list.css";

/** The outlets of a story in the order in which they came, each with the article that tells its place. */
export function OutletList({ state, story }: { state: State; story: CoverageStory }) {
  const { shown, more } = useFold(story.outlets);
  return (
    <>
      <ol class="outlet-list">
        {shown.map((outlet) => (
          <OutletRow key={outlet.provider} state={state} story={story} outlet={outlet} />
        ))}
      </ol>
      {more}
    </>
  );
}
