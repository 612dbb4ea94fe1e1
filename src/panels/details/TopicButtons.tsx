import type { State } from "../../state/state.ts";
import { Mark } from "../Mark.tsx";
import { GroupButton } from "./GroupButton.tsx";

/** Topics by name; a click selects one. */
export function TopicButtons({ state, topics }: { state: State; topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <div class="details-section details-topics">
      <h3 class="visually-hidden">Topics</h3>
      <Mark shape="topic" />
      <ul class="details-inline-list">
        {topics.map((topic) => (
          <li key={topic}>
            <GroupButton state={state} selected={topic} />
          </li>
        ))}
      </ul>
    </div>
  );
}
