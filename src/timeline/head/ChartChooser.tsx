import type { State } from "../../state/state.ts";
import { CHART_KINDS } from "../charts/charts.ts";
import { chooseChart } from "../charts/choose-chart.ts";
import { chartsName } from "../words.ts";
import { Choice } from "./Choice.tsx";

/** Which charts stand above each other: a button each, or on a phone one list. */
export function ChartChooser({ state }: { state: State }) {
  const shown = state.charts.value;
  return (
    <>
      <fieldset class="charts-chooser">
        <legend class="visually-hidden">Charts</legend>
        {CHART_KINDS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={shown.includes(id)}
            title={`${label} alone; with Shift or Ctrl besides the others`}
            onClick={(event) =>
              chooseChart(state, id, event.shiftKey || event.ctrlKey || event.metaKey)
            }
          >
            {label}
          </button>
        ))}
      </fieldset>
      <ChartList state={state} />
    </>
  );
}

/** One at a time; several that came with a link are one more line of the list. */
function ChartList({ state }: { state: State }) {
  const shown = state.charts.value;
  const several = shown.length > 1 ? [[shown.join(" "), chartsName(shown)]] : [];
  const names = Object.fromEntries([
    ...CHART_KINDS.map(({ id, label }) => [id, label]),
    ...several,
  ]);
  return (
    <div class="charts-list">
      <Choice
        label=""
        name="Chart"
        names={names}
        value={shown.join(" ")}
        onChoose={(value) => {
          const chart = CHART_KINDS.find(({ id }) => id === value);
          if (chart) chooseChart(state, chart.id, false);
        }}
      />
    </div>
  );
}
