import type { State } from "../../state/state.ts";
import { type Chart, CHARTS } from "../../state/view/timeline-parts.ts";

/** Charts after one is chosen: that alone, or with the others; the last one can't be taken away. */
export function chartsWith(shown: readonly Chart[], chart: Chart, add: boolean): readonly Chart[] {
  if (!add) return [chart];
  const isShown = shown.includes(chart);
  const next = CHARTS.filter((each) => (each === chart ? !isShown : shown.includes(each)));
  return next.length === 0 ? shown : next;
}

/** Shows a chart alone; with `add`, besides the others, or takes it away from them. */
export function chooseChart({ charts }: State, chart: Chart, add: boolean): void {
  const now = charts.peek();
  const next = chartsWith(now, chart, add);
  if (next.join() !== now.join()) charts.value = [...next];
}
