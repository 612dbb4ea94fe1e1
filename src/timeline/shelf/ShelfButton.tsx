import type { Signal } from "@preact/signals";
import { formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { useUndated } from "./use-undated.ts";

/** The id of what the button opens. */
export const SHELF = "undated-shelf";

/**
 * Opens and closes the shelf of undated articles, and counts those that the filters leave; there is
 * none where every article is dated.
 */
export function ShelfButton({ state, open }: { state: State; open: Signal<boolean> }) {
  const undated = useUndated(state);
  if (state.coverage.undated.length === 0) return null;
  return (
    <button
      type="button"
      class="shelf-button"
      aria-expanded={open.value}
      aria-controls={SHELF}
      title="Articles without a publish time lie beside the axis, not on it."
      onClick={() => {
        open.value = !open.peek();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open.peek()) return;
        event.preventDefault();
        open.value = false;
      }}
    >
      Undated {formatCount(undated.length)}
    </button>
  );
}
