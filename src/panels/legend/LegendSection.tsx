import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";

interface Props {
  /** Told apart by it, and found by it. */
  readonly id: string;
  readonly heading: string;
  /** Whether it is open at first; from then on it stays as it was left. */
  readonly open?: boolean;
  /** What is chosen in it, in a few words, beside the heading while it is closed. */
  readonly chosen?: string | null;
  /** Lets everything through again; there is a button for it while something is chosen. */
  readonly onAll?: (() => void) | undefined;
  readonly allLabel?: string;
  readonly children: () => ComponentChildren;
}

/** A part of the legend under a heading that opens and closes it. */
export function LegendSection(props: Props) {
  const { id, heading, open = true, chosen = null, onAll, allLabel, children } = props;
  const isOpen = useSignal(open);
  const body = `legend-${id}-body`;
  return (
    <section class="legend-section" data-open={isOpen.value} aria-labelledby={`legend-${id}`}>
      <div class="legend-head">
        <h3 class="panel-heading legend-heading" id={`legend-${id}`}>
          <button
            type="button"
            class="panel-button legend-fold"
            aria-expanded={isOpen.value}
            aria-controls={body}
            onClick={() => {
              isOpen.value = !isOpen.peek();
            }}
          >
            {heading}
          </button>
        </h3>
        {chosen === null || isOpen.value ? null : (
          <span class="legend-summary" dir="auto">
            {chosen}
          </span>
        )}
        {chosen === null || onAll === undefined ? null : (
          <button
            type="button"
            class="panel-button panel-link legend-all"
            aria-label={allLabel}
            onClick={onAll}
          >
            All
          </button>
        )}
      </div>
      <div id={body} hidden={!isOpen.value}>
        {isOpen.value ? children() : null}
      </div>
    </section>
  );
}
