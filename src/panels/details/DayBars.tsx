import { useMemo } from "preact/hooks";
import { countOf, formatCount } from "../../state/count-format.ts";
import type { State } from "../../state/state.ts";
import { type DayBars as Bars, dayBars } from "./day-bars.ts";
import { zoneDays } from "./zone-days.ts";
import "./day-bars.css";

/** So few are rows with their day and number; more are columns beside one another. */
const MOST_ROWS = 6;

/** How high the columns are in their own units; each is one wide. */
const HIGH = 24;

interface Props {
  readonly state: State;
  /** Keys of the articles that are counted. */
  readonly keys: readonly string[];
}

/** Articles over time, by the days of the zone that is chosen; says nothing of a single day. */
export function DayBars({ state: { coverage, zone }, keys }: Props) {
  const { value } = zone;
  const found = useMemo(
    () => dayBars(zoneDays(keys, coverage, value), value),
    [keys, coverage, value],
  );
  if (!found) return null;
  return found.bars.length <= MOST_ROWS ? <Rows found={found} /> : <Columns found={found} />;
}

function Rows({ found: { bars, most, title } }: { found: Bars }) {
  return (
    <figure class="day-bars">
      <figcaption class="day-bars-words">{title}</figcaption>
      <ol class="day-rows">
        {bars.map(({ place, articles, when }) => (
          <li key={place} class="day-row">
            <span class="day-row-when">{when}</span>
            <span class="visually-hidden">: </span>
            <Bar part={articles / most} />
            <span class="day-row-count">{formatCount(articles)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Bar({ part }: { part: number }) {
  return (
    <svg
      class="day-row-bar"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {part === 0 ? null : <rect class="day-bar" width={Math.max(part * 100, 1)} height="1" />}
    </svg>
  );
}

function Columns({ found: { bars, most, title, peak } }: { found: Bars }) {
  return (
    <figure class="day-bars">
      <svg
        class="day-bars-picture"
        viewBox={`0 0 ${bars.length} ${HIGH}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {bars.map(({ place, articles, when }) => {
          if (articles === 0) return null;
          const height = Math.max((articles / most) * HIGH, 1);
          const box = { x: place + 0.08, y: HIGH - height, width: 0.84, height };
          return (
            <rect key={place} class="day-bar" {...box}>
              <title>{`${when}: ${countOf(articles, "article")}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="day-bars-ends" aria-hidden="true">
        <span>{bars.at(0)?.when}</span>
        <span>{bars.at(-1)?.when}</span>
      </p>
      <figcaption class="day-bars-words">
        {title}; {peak}
      </figcaption>
    </figure>
  );
}
