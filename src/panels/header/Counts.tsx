import { useComputed } from "@preact/signals";
import { plainSummary, summary } from "../../state/filters/summary.ts";
import type { State } from "../../state/state.ts";
import { inSight } from "../in-sight.ts";
import { Pieces } from "../Pieces.tsx";

/** What is in view, as a sentence: “12 of 43 articles by 9 of 37 providers on AI, 10 to 12 June 2020”. */
export function Counts({ state }: { state: State }) {
  const sight = useComputed(() => inSight(state)).value;
  return (
    <span class="header-counts" title={plainSummary(sight)}>
      <Pieces pieces={summary(sight)} />
    </span>
  );
}
