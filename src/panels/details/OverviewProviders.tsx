import type { State } from "../../state/state.ts";
import { GroupButton } from "./GroupButton.tsx";
import { useSettled } from "../use-settled.ts";
import { byArticles } from "../window-lists.ts";
import { formatCount } from "../../state/count-format.ts";

/** How many providers the list of the most prolific holds. */
const MOST = 5;

/**
 * The providers with the most articles in the window, once it has come to rest. Says nothing where
 * none has more than one.
 */
export function OverviewProviders({ state }: { state: State }) {
  const rank = () => {
    const ranked = byArticles(state.coverage.providers.values(), state.presence.peek().now);
    return ranked.filter(({ count }) => count > 1).slice(0, MOST);
  };
  const top = useSettled(state.presence, rank).value ?? rank();
  if (top.length === 0) return null;
  return (
    <div class="details-section">
      <h3 class="details-subheading">Most articles</h3>
      <ul class="details-ranking">
        {top.map(({ group, count }) => (
          <li key={group.key} class="details-ranked">
            <GroupButton state={state} selected={group.key} />
            <span class="details-count">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
