import type { State } from "../../state/state.ts";
import {
  type Chart,
  CHARTS,
  LANE_ORDERS,
  type Lanes,
  LANES_BY,
} from "../../state/view/timeline-parts.ts";
import { CHART_KINDS } from "../../timeline/charts/charts.ts";
import { chooseChart } from "../../timeline/charts/choose-chart.ts";
import type { Action } from "./action.ts";

/** The last four digits before 0; the first ones are the steps around a selection. */
const digitOf = (chart: Chart) => 6 + CHARTS.indexOf(chart);

const BY: Readonly<Record<Lanes["by"], string>> = {
  provider: "Lanes by provider",
  topic: "Lanes by topic",
  story: "Lanes by story",
  type: "Lanes by type",
  none: "All articles in one lane",
};

const ORDERS: Readonly<Record<Lanes["order"], string>> = {
  first: "first report in this corpus",
  lag: "median lag",
  count: "number of articles",
  name: "name",
};

const NEEDS = "lanes are not shown";
const hasLanes = ({ charts }: State) => charts.value.includes("lanes");

/** Which charts the timeline shows, what the lanes are, and whether it has the page to itself. */
export const TIMELINE_ACTIONS: readonly Action[] = [
  {
    id: "wide",
    label: "Timeline on the whole page",
    group: "View",
    words: "full screen large network back",
    keys: ["T"],
    isOn: ({ wide }) => wide.value,
    run: ({ wide }) => {
      wide.value = !wide.peek();
    },
  },
  ...CHART_KINDS.flatMap(({ id, label }): Action[] => [
    {
      id: `chart-${id}`,
      label: `Timeline: ${label.toLowerCase()}`,
      group: "View",
      words: "chart show alone",
      keys: [`${digitOf(id)}`],
      isOn: ({ charts }) => charts.value.length === 1 && charts.value.includes(id),
      run: (state) => chooseChart(state, id, false),
    },
    {
      id: `chart-add-${id}`,
      label: `Timeline: ${label.toLowerCase()} with the others`,
      group: "View",
      words: "chart show hide add stack besides",
      keys: [`Shift+${digitOf(id)}`],
      isOn: ({ charts }) => charts.value.includes(id),
      run: (state) => chooseChart(state, id, true),
    },
  ]),
  ...LANES_BY.map((by): Action => ({
    id: `lanes-by-${by}`,
    label: BY[by],
    group: "View",
    words: "timeline rows",
    needs: NEEDS,
    isEnabled: hasLanes,
    isOn: ({ lanes }) => lanes.value.by === by,
    run: (state) => setLanes(state, { by }),
  })),
  ...LANE_ORDERS.map((order): Action => ({
    id: `lanes-order-${order}`,
    label: `Lanes in order of ${ORDERS[order]}`,
    group: "View",
    words: "timeline rows sort",
    needs: NEEDS,
    isEnabled: hasLanes,
    isOn: ({ lanes }) => lanes.value.order === order,
    run: (state) => setLanes(state, { order }),
  })),
  {
    id: "lanes-arcs",
    label: "Related links between lanes",
    group: "View",
    words: "timeline arcs curves",
    needs: NEEDS,
    isEnabled: hasLanes,
    isOn: ({ lanes }) => lanes.value.arcs,
    run: (state) => setLanes(state, { arcs: !state.lanes.peek().arcs }),
  },
];

function setLanes({ lanes }: State, part: Partial<Lanes>): void {
  lanes.value = { ...lanes.peek(), ...part };
}
