import type { ComponentChildren } from "preact";
import { formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import "./select-all.css";

/** The address holds what is selected: more keys than these would make it too long for some browsers. */
const MOST = 200;

/** The heading of a list of articles, and a button that selects those in view. */
export function ArticlesHead(props: {
  state: State;
  keys: readonly string[];
  children: ComponentChildren;
}) {
  const { state, keys, children } = props;
  const { now } = state.presence.value;
  const inside = keys.filter((key) => now.has(key));
  const isUseful = inside.length > 1 && inside.length <= MOST;
  return (
    <div class="details-list-head">
      <h3 class="details-subheading">{children}</h3>
      {isUseful ? (
        <button
          type="button"
          class="panel-button panel-link details-select-all"
          onClick={() => state.selectAll(inside)}
        >
          Select {inside.length === 2 ? "both" : `all ${formatCount(inside.length)}`}
        </button>
      ) : null}
    </div>
  );
}
