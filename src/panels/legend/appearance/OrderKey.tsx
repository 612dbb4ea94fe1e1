import type { OrderMeaning } from "../../../state/measures/colours.ts";
import type { State } from "../../../state/state.ts";
import { zoneLabel } from "../../../state/time-zone.ts";
import { shortListTime } from "../../list-time.ts";
import { Ramp } from "./Ramp.tsx";

/** The first article, the one in the middle of the order of publishing, and the last. */
export function OrderKey({ state, meaning }: { state: State; meaning: OrderMeaning }) {
  const { coverage } = state;
  const { dated, undated } = coverage;
  const zone = state.zone.value;
  const middle = dated[(dated.length - 1) >> 1];
  const ticks = new Set([dated.at(0), middle, dated.at(-1)].filter((one) => one !== undefined));
  if (ticks.size === 0) return null;
  return (
    <>
      <Ramp
        shades={meaning.shades}
        labels={[...ticks].map((article) => shortListTime(article, coverage, zone))}
      />
      <p class="panel-note">
        Times in {zoneLabel(zone)}.{undated.length > 0 ? " Undated articles are grey." : ""}
      </p>
    </>
  );
}
