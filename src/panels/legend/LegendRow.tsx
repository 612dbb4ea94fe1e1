import { formatCount, nounFor } from "../../state/count-format.ts";
import { isAdding } from "../adding.ts";

const TICK = "M2 6.5 4.8 9.2 10 3";
const PLUS = "M6 2V10M2 6H10";

interface Props {
  readonly name: string;
  /** What the name means, for those who rest on it. */
  readonly means?: string;
  /** How much of it there is; null where that isn't known. */
  readonly count: number | null;
  /** What is counted. */
  readonly noun: string;
  /** Whether it is among what is chosen. Null while nothing is. */
  readonly chosen: boolean | null;
  /** What the small button does that lets it come to the others, or go from them. */
  readonly coming: string;
  readonly going: string;
  readonly withBar?: boolean;
  readonly onChoose: (add: boolean) => void;
  readonly onFocus?: (event: FocusEvent) => void;
  readonly onBlur?: (event: FocusEvent) => void;
}

/**
 * The buttons of a row. A click on the name keeps it alone; with Ctrl, ⌘ or Shift it comes to the
 * others or goes from them, and so it does by the small button, which is there once something is
 * chosen. Enter and Space do as a click does.
 */
export function LegendRow(props: Props) {
  const { name, means, count, noun, chosen, coming, going, withBar, onChoose } = props;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        class="panel-button legend-row legend-choose"
        aria-pressed={chosen === true}
        title={means === undefined ? name : `${name}: ${means}`}
        onClick={(event) => onChoose(isAdding(event))}
        onKeyDown={(event) => {
          // Browsers differ on whether Enter with Ctrl is a click.
          if (event.key !== "Enter" || !isAdding(event)) return;
          event.preventDefault();
          onChoose(true);
        }}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      >
        <span class="legend-name" dir="auto">
          {name}
        </span>
        {count === null ? null : (
          <span class="legend-count">
            {formatCount(count)}
            <span class="visually-hidden"> {nounFor(count, noun)}</span>
          </span>
        )}
        {withBar === true ? (
          <span class="legend-bar">
            <span class="legend-bar-fill" />
          </span>
        ) : null}
      </button>
      {chosen === null ? null : (
        <button
          type="button"
          tabIndex={-1}
          class="panel-button legend-add"
          aria-label={chosen ? going : coming}
          title={chosen ? going : coming}
          onClick={() => onChoose(true)}
        >
          <svg class="legend-sign" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d={chosen ? TICK : PLUS} />
          </svg>
        </button>
      )}
    </>
  );
}
