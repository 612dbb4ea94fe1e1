import { useMemo } from "preact/hooks";
import { formatCount } from "../../state/count-format.ts";
import { colouredStories } from "../../state/colour.ts";
import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";
import { LegendSection } from "./LegendSection.tsx";
import { rankStories } from "./rank-stories.ts";

/** Those with a colour, and one that has none. */
const MOST = 5;

/** The stories in the window with their colours, and what all other articles are drawn in. */
export function LegendStories({ state }: { state: State }) {
  const { stories } = state.coverage;
  const { now } = state.presence.value;
  const coloured = useMemo(() => colouredStories(state.coverage), [state.coverage]);
  const ranked = rankStories(stories, coloured, now);
  const inColour = coloured.reduce((sum, key) => sum + now.articlesOf(key), 0);
  const others = now.counts.articles - inColour;
  const where = stories.size > coloured.length ? "in smaller stories, or in none" : "in no story";
  return (
    <LegendSection state={state} kind="story" ranked={ranked} most={MOST} total={stories.size}>
      {others > 0 ? (
        <p class="legend-row legend-others" title={`All other articles are grey: ${where}`}>
          <Mark shape="story" colour={state.palette.value.plain} />
          <span class="legend-name">All others, grey</span>
          <span class="legend-count">{formatCount(others)}</span>
        </p>
      ) : null}
    </LegendSection>
  );
}
