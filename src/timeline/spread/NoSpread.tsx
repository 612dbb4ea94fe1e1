import { countOf } from "../../state/count-format.ts";
import { largestStories } from "../../state/spread/chosen-story.ts";
import type { State } from "../../state/state.ts";
import { lackWords, wayWords } from "./no-spread-words.ts";
import { spreadNow } from "./spread-now.ts";

const OFFERED = 3;

/** Says why no story's spread is drawn, and offers the largest ones, or says what else to do; nothing where one is drawn. */
export function NoSpread({ state }: { state: State }) {
  const now = spreadNow(state).value;
  if (now.is !== "none") return null;
  const stories = largestStories(state, OFFERED);
  return (
    <div class="timeline-empty spread-empty">
      <p>
        <strong>{lackWords(now, state)}</strong>
      </p>
      {stories.length === 0 ? (
        <p>{wayWords(state)}</p>
      ) : (
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
